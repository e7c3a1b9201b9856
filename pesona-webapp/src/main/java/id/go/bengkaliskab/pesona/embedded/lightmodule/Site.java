package id.go.bengkaliskab.pesona.embedded.lightmodule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The site that the public reads, of which the embedded host has one.
 *
 * @param theme name of its theme, if it has one
 * @param fallback language of addresses that name none
 * @param languages languages that an address may name in its first part
 */
public record Site(Optional<String> theme, Locale fallback, List<Locale> languages) {
  /** A site that no file describes: Indonesian, without a theme. */
  static final Site PLAIN = new Site(Optional.empty(), Locale.forLanguageTag("id"), List.of());

  public Site {
    languages = List.copyOf(languages);
  }

  static Site of(YamlObject yaml) {
    Optional<YamlObject> i18n = yaml.object("i18n");
    return new Site(
        yaml.object("theme").map(theme -> theme.requiredText("name")),
        i18n.map(it -> Locale.forLanguageTag(it.requiredText("fallbackLocale")))
            .orElse(PLAIN.fallback),
        i18n.filter(it -> it.flag("enabled", true)).map(Site::enabled).orElse(List.of()));
  }

  private static List<Locale> enabled(YamlObject i18n) {
    YamlObject locales = i18n.object("locales").orElseThrow();
    return locales.keys().stream()
        .flatMap(name -> locales.object(name).stream())
        .filter(locale -> locale.flag("enabled", true))
        .map(locale -> Locale.forLanguageTag(locale.requiredText("language")))
        .toList();
  }

  /**
   * The language that an address names in its first part, as in {@code /en/article/x}.
   *
   * @param path path of the address below the context path
   */
  public Locale languageOf(String path) {
    String first = path.replaceFirst("^/", "").replaceFirst("/.*", "");
    return languages.stream()
        .filter(language -> language.toLanguageTag().equals(first))
        .findFirst()
        .orElse(fallback);
  }
}
