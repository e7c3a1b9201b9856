package id.go.bengkaliskab.pesona.magnolia;

import info.magnolia.i18nsystem.LocaleProvider;
import info.magnolia.i18nsystem.TranslationService;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * All bundles of a module merged by language. A language without bundles reads the fallback
 * language, which is English; a key that no bundle has comes back itself.
 */
final class FakeTranslations implements TranslationService {
  private final Properties indonesian;
  private final Properties english;

  FakeTranslations(Path bundles) {
    this.indonesian = merge(bundles, "_id.properties");
    this.english = merge(bundles, "_en.properties");
  }

  @Override
  public String translate(LocaleProvider localeProvider, String[] keys) {
    Properties texts = localeProvider.getLocale().getLanguage().equals("id") ? indonesian : english;
    return Stream.of(keys)
        .filter(texts::containsKey)
        .findFirst()
        .map(texts::getProperty)
        .orElse(keys[keys.length - 1]);
  }

  private static Properties merge(Path bundles, String suffix) {
    Properties merged = new Properties();
    try (Stream<Path> files = Files.list(bundles)) {
      List<Path> ofLanguage =
          files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
      for (Path file : ofLanguage) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
          merged.load(reader);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return merged;
  }
}
