package id.go.bengkaliskab.pesona.embedded.lightmodule;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.embedded.lightmodule.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LightModuleFaultTextsTest {
  private static final Path SOURCES = Path.of("src/main/java/id/go/bengkaliskab/pesona/embedded");
  private static final Pattern KEY =
      Pattern.compile(
          "\"((?:form|module|file|yaml|property|type|shape|text|mapping|bundle|script|bootstrap|value)"
              + "\\.[a-z_.-]+)\"");

  @Test
  void every_fault_has_a_sentence_in_both_languages_and_no_sentence_is_unused() throws IOException {
    Set<String> used = used();

    assertThat(bundle("faults_en.properties").stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(used);
    assertThat(bundle("faults.properties").stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(used);
  }

  private static Set<String> used() throws IOException {
    Set<String> keys = new TreeSet<>(Set.of("shape.list", "shape.map_or_list", "value.word"));
    Vocabulary.shipped().values().keySet().stream()
        .filter(kind -> !kind.equals(ShownTexts.NEEDED) && !kind.equals(ShownTexts.OPTIONAL))
        .forEach(kind -> keys.add("value." + kind.replace(' ', '-')));
    for (String folder : new String[] {"lightmodule", "rendering"}) {
      try (Stream<Path> files = Files.list(SOURCES.resolve(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Matcher found = KEY.matcher(Files.readString(file));
          while (found.find()) {
            keys.add(found.group(1));
          }
        }
      }
    }
    keys.remove("module.yaml");
    return keys;
  }

  private static Properties bundle(String name) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            LightModuleFault.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
