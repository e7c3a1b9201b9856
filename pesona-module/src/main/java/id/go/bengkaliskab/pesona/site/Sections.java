package id.go.bengkaliskab.pesona.site;

import id.go.bengkaliskab.pesona.host.Resources;
import id.go.bengkaliskab.pesona.host.Texts;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The sections of the site: those that the form of an article offers, in its order. What a form
 * offers and addresses can't hold is no section of the site.
 */
public final class Sections {
  private static final String FORM = "/pesona/dialogs/articles/article.yaml";
  private static final String NAME = "pesona.articles.article.section.options.%s.label";
  private static final List<String> OPTIONS =
      List.of("form", "properties", "section", "datasource", "options");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final Texts texts;
  private final Remembered<List<String>> ids;

  /**
   * @param resources files of the light module
   * @param texts names of the sections
   */
  public Sections(Resources resources, Texts texts) {
    this.texts = texts;
    this.ids = new Remembered<>(() -> resources.read(FORM), form -> Optional.of(read(form)));
  }

  /** Ids of all sections. */
  List<String> ids() {
    return ids.find().orElse(List.of());
  }

  boolean has(String id) {
    return ids().contains(id);
  }

  /** The name of a section; what the form doesn't offer is named as it was written. */
  String name(String id, String language) {
    String key = NAME.formatted(id);
    String name = has(id) ? texts.text(Locale.forLanguageTag(language), key) : key;
    return name.equals(key) ? id : name;
  }

  private static List<String> read(byte[] form) {
    Object node =
        new Yaml(new SafeConstructor(new LoaderOptions())).load(new ByteArrayInputStream(form));
    for (String name : OPTIONS) {
      node = node instanceof Map<?, ?> map ? map.get(name) : null;
    }
    List<String> ids = new ArrayList<>();
    if (node instanceof List<?> options) {
      options.forEach(option -> id(option).ifPresent(ids::add));
    }
    return List.copyOf(ids);
  }

  private static Optional<String> id(Object option) {
    return Optional.of(option)
        .filter(Map.class::isInstance)
        .map(map -> ((Map<?, ?>) map).get("value"))
        .map(Object::toString)
        .filter(id -> ID.matcher(id).matches());
  }
}
