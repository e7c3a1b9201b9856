package id.go.bengkaliskab.pesona.magnolia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Magnolia 6.2 reads YAML by SnakeYAML 1, later versions by SnakeYAML 2. */
class YamlFilesTest {
  private static final Path ROOT = Path.of("..");

  /** Put there by the build, away from the class path. */
  private static final Path OLD_READER = Path.of("target/snakeyaml-1");

  @ParameterizedTest
  @MethodSource("files")
  void a_shipped_file_keeps_to_what_every_reader_takes_alike(Path file) throws IOException {
    boolean ofOurProcedure = file.toString().contains("/sop/");

    assertThat(YamlDialect.faults(Files.readString(file), !ofOurProcedure)).isEmpty();
  }

  @Test
  void the_old_and_the_new_reader_make_the_same_of_every_shipped_file() throws Exception {
    try (OldReader old = new OldReader()) {
      assertThat(old.isOfVersionOne()).isTrue();
      assertThat(files()).hasSizeGreaterThan(30);
      for (Path file : files().toList()) {
        String source = Files.readString(file);
        Object now = new Yaml(new SafeConstructor(new LoaderOptions())).load(source);
        assertThat(old.load(source)).as(file.toString()).isEqualTo(now);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: !!java.util.Date 2026-11-01  | the tag",
        "a: !include x.yaml              | the tag",
        "a: &x {b: 1}                    | an anchor or alias",
        "{a: &x 1, b: *x}                | an anchor or alias",
        "a: yes                          | quote or rewrite yes",
        "a: Off                          | quote or rewrite Off",
        "a: 00                           | quote or rewrite 00",
        "a: 0x1F                         | quote or rewrite 0x1F",
        "a: 13:30                        | quote or rewrite 13:30",
        "a: 1_000                        | quote or rewrite 1_000",
        "a: 1e3                          | quote or rewrite 1e3",
        "a: ~                            | quote or rewrite ~",
        "a: .inf                         | quote or rewrite .inf",
        "{a: 1, a: 2}                    | the key a a second time",
        "on: 1                           | quote the key on",
        "0: 1                            | quote the key 0",
        "<<: {a: 1}                      | quote the key <<",
        "[a]: 1                          | a key that is no scalar",
        "a: 😀                           | a character",
        "a: [                            | cannot be read",
      })
  void what_another_reader_takes_otherwise_is_named(String source, String fault) {
    assertThat(YamlDialect.faults(source, true)).anyMatch(found -> found.contains(fault));
  }

  @Test
  void two_documents_and_deep_nesting_are_named() {
    String deep = String.join("", Collections.nCopies(49, "[")) + "a";
    String tooDeep = "[[" + deep + "]]" + String.join("", Collections.nCopies(49, "]"));

    assertThat(YamlDialect.faults("a: 1\n---\nb: 2\n", true))
        .anyMatch(found -> found.contains("2 documents"));
    assertThat(YamlDialect.faults(tooDeep, true)).isNotEmpty();
  }

  @Test
  void ordinary_files_have_no_fault() {
    String source =
        """
        'a b': text
        number: 12
        share: 0.8
        open: true
        nothing:
        since: 2026-11-01T08:00:00.000+07:00
        list: [a, {name: '00'}]
        """;

    assertThat(YamlDialect.faults(source, true)).isEmpty();
  }

  static Stream<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder :
        List.of(
            "light-modules",
            "pesona-module/src/main/resources",
            "pesona-webapp/src/main/resources")) {
      try (Stream<Path> found = Files.walk(ROOT.resolve(folder))) {
        found.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(files::add);
      }
    }
    return files.stream();
  }

  /** SnakeYAML 1 beside the present one, by its own class loader. */
  private static final class OldReader implements AutoCloseable {
    private final URLClassLoader loader;

    OldReader() throws IOException {
      try (Stream<Path> jars = Files.list(OLD_READER)) {
        URL jar = jars.findFirst().orElseThrow().toUri().toURL();
        loader = new URLClassLoader(new URL[] {jar}, ClassLoader.getPlatformClassLoader());
      }
    }

    /** Version 2 brought the inspection of tags. */
    boolean isOfVersionOne() {
      return loader.getResource("org/yaml/snakeyaml/Yaml.class") != null
          && loader.getResource("org/yaml/snakeyaml/inspector/TagInspector.class") == null;
    }

    Object load(String source) throws ReflectiveOperationException {
      Class<?> safe = loader.loadClass("org.yaml.snakeyaml.constructor.SafeConstructor");
      Class<?> base = loader.loadClass("org.yaml.snakeyaml.constructor.BaseConstructor");
      Class<?> yaml = loader.loadClass("org.yaml.snakeyaml.Yaml");
      Object reader =
          yaml.getConstructor(base).newInstance(safe.getDeclaredConstructor().newInstance());
      return yaml.getMethod("load", String.class).invoke(reader, source);
    }

    @Override
    public void close() throws IOException {
      loader.close();
    }
  }
}
