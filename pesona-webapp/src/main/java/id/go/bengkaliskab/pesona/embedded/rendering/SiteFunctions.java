package id.go.bengkaliskab.pesona.embedded.rendering;

import id.go.bengkaliskab.pesona.embedded.lightmodule.Site;
import id.go.bengkaliskab.pesona.embedded.lightmodule.Theme;
import id.go.bengkaliskab.pesona.site.EscapedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What scripts call as {@code sitefn}: the theme of the site, of which the embedded host has one.
 */
public final class SiteFunctions {
  private final Optional<Theme> theme;

  SiteFunctions(Map<String, Theme> themes, Site site) {
    this.theme = site.theme().map(themes::get);
  }

  /** The site of the page. */
  public SiteView site() {
    return new SiteView(theme.map(Theme::name).orElse(""));
  }

  /** The theme of a site; null, as in Magnolia, when it has none. */
  public ThemeView theme(SiteView site) {
    return theme
        .filter(present -> present.name().equals(site.name()))
        .map(ThemeView::of)
        .orElse(null);
  }

  /** A site, to be given back to {@code theme}. */
  public static final class SiteView {
    private final String name;

    private SiteView(String name) {
      this.name = name;
    }

    String name() {
      return name;
    }
  }

  /** A theme with getters, as scripts read them. */
  public static final class ThemeView {
    private final List<Map<String, String>> cssFiles;

    private ThemeView(List<Map<String, String>> cssFiles) {
      this.cssFiles = cssFiles;
    }

    static ThemeView of(Theme theme) {
      return new ThemeView(
          theme.cssFiles().stream()
              .map(
                  css ->
                      Map.of(
                          "link", EscapedText.escape(css.link()),
                          "media", EscapedText.escape(css.media())))
              .toList());
    }

    /** Style sheets with {@code link} and {@code media}. */
    public List<Map<String, String>> getCssFiles() {
      return cssFiles;
    }
  }
}
