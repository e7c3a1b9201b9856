package id.go.bengkaliskab.pesona.site;

/** The same article in another language, for templates. */
public final class TranslationView {
  private final String language;
  private final String path;
  private final String url;

  TranslationView(String language, String path, String url) {
    this.language = language;
    this.path = path;
    this.url = url;
  }

  /** {@code id} or {@code en}. */
  public String getLanguage() {
    return language;
  }

  /** Path on this site. */
  public String getPath() {
    return path;
  }

  /** Full address. */
  public String getUrl() {
    return url;
  }
}
