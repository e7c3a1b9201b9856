package id.go.bengkaliskab.pesona.embedded.rendering;

import id.go.bengkaliskab.pesona.site.EscapedText;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * What scripts see of a node, as Magnolia's class of this name: texts are escaped for HTML with
 * line breaks as {@code <br/>}, the present language's {@code x_en} goes before {@code x}, and
 * {@link #SPECIALS} tell of the node itself.
 */
public final class ContentMap extends AbstractMap<String, Object> {
  /** What begins with {@code @} and tells of the node itself. */
  static final Set<String> SPECIALS = Set.of("@name", "@path", "@id", "@nodeType", "@depth");

  private final ContentNode node;
  private final String language;
  private final boolean escaped;

  ContentMap(ContentNode node, String language) {
    this(node, language, true);
  }

  private ContentMap(ContentNode node, String language, boolean escaped) {
    this.node = node;
    this.language = language;
    this.escaped = escaped;
  }

  /** The same without escaping, for rich text. */
  ContentMap decoded() {
    return new ContentMap(node, language, false);
  }

  /** The node itself. */
  ContentNode node() {
    return node;
  }

  @Override
  public Object get(Object key) {
    String name = String.valueOf(key);
    return switch (name) {
      case "@name" -> text(node.name());
      case "@path" -> text(node.path());
      case "@id" -> node.id();
      case "@nodeType" -> node.type();
      case "@depth" -> (long) node.depth();
      default -> value(name);
    };
  }

  private Object value(String name) {
    Map<String, Object> properties = node.properties();
    String localised = name + '_' + language;
    Object value = properties.getOrDefault(localised, properties.get(name));
    if (value instanceof String text) {
      return text(text);
    }
    if (value instanceof String[] texts) {
      return Arrays.stream(texts).map(this::text).toArray(String[]::new);
    }
    return value != null
        ? value
        : node.child(name).map(child -> new ContentMap(child, language, escaped)).orElse(null);
  }

  private String text(String text) {
    return escaped ? EscapedText.escape(text).replaceAll("\\r\\n|\\r|\\n", "<br/>") : text;
  }

  @Override
  public boolean containsKey(Object key) {
    String name = String.valueOf(key);
    return SPECIALS.contains(name) || node.properties().containsKey(name);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public Set<Entry<String, Object>> entrySet() {
    throw new UnsupportedOperationException("a content map is asked by name, not listed");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ContentMap map && map.node.equals(node) && map.escaped == escaped;
  }

  @Override
  public int hashCode() {
    return node.hashCode();
  }

  @Override
  public String toString() {
    return "content of " + node.path();
  }
}
