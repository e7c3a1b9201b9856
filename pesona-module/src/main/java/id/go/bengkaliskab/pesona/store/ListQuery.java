package id.go.bengkaliskab.pesona.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.jcr.NodeIterator;
import javax.jcr.Session;
import javax.jcr.query.Query;
import org.apache.jackrabbit.util.ISO9075;

/**
 * A list of nodes as XPath, built from typed parts. On Jackrabbit 2 an ordered XPath list with a
 * limit answers in milliseconds where SQL2 sorts every match. XPath knows no bind values: texts are
 * quoted here, names encoded (ISO 9075).
 */
public final class ListQuery {
  private static final int MOST = 1000;

  private final String path;
  private final String type;
  private final List<String> conditions;
  private final Optional<String> order;
  private final int limit;

  private ListQuery(
      String path, String type, List<String> conditions, Optional<String> order, int limit) {
    this.path = path;
    this.type = type;
    this.conditions = conditions;
    this.order = order;
    this.limit = limit;
  }

  /**
   * Nodes of a type below an absolute path, at any depth; at most 100 until {@link #limit} says
   * otherwise.
   */
  public static ListQuery below(String path, String type) {
    return new ListQuery(path, type, List.of(), Optional.empty(), 100);
  }

  /** Only nodes whose property has this text. */
  public ListQuery where(String property, String value) {
    return with('@' + name(property) + " = " + quote(value));
  }

  /** Only nodes with this property. */
  public ListQuery having(String property) {
    return with('@' + name(property));
  }

  /** Only nodes without this property. */
  public ListQuery lacking(String property) {
    return with("not(@" + name(property) + ')');
  }

  /** Only nodes whose property sorts after this text; for paging by key. */
  public ListQuery after(String property, String value) {
    return with('@' + name(property) + " > " + quote(value));
  }

  /** Only nodes whose property sorts before this text; for paging by key backwards. */
  public ListQuery before(String property, String value) {
    return with('@' + name(property) + " < " + quote(value));
  }

  /**
   * Only nodes whose property holds all words of a search text typed by a person; blank finds
   * everything.
   */
  public ListQuery containing(String property, String words) {
    String expression = FullText.allWordsOf(words);
    return expression.isEmpty()
        ? this
        : with("jcr:contains(@" + name(property) + ", " + quote(expression) + ')');
  }

  /**
   * Only nodes of which one of some properties has this part, in large or small letters; blank
   * finds everything. It looks at every term of the index, so it is for lists of thousands, such as
   * file names, of which full text search finds no parts.
   *
   * @param part typed by a person
   * @param properties at least one
   */
  public ListQuery holding(String part, String... properties) {
    if (part.isBlank()) {
      return this;
    }
    String pattern = part.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
    return with(
        Stream.of(properties)
            .map(
                property ->
                    "jcr:like(fn:lower-case(@"
                        + name(property)
                        + "), "
                        + quote('%' + pattern + '%')
                        + ')')
            .collect(Collectors.joining(" or ", "(", ")")));
  }

  /** Sorted by a property, smallest first. */
  public ListQuery ascending(String property) {
    return ordered('@' + name(property) + " ascending");
  }

  /** Sorted by a property, largest first. */
  public ListQuery descending(String property) {
    return ordered('@' + name(property) + " descending");
  }

  /** Those that answer a search text best first; of equals, the larger property first. */
  public ListQuery bestThenDescending(String property) {
    return ordered("@jcr:score descending, @" + name(property) + " descending");
  }

  /**
   * At most so many nodes.
   *
   * @param limit 1 to 1000
   */
  public ListQuery limit(int limit) {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("limit must be 1 to " + MOST + ": " + limit);
    }
    return new ListQuery(path, type, conditions, order, limit);
  }

  /** The XPath statement. */
  String statement() {
    StringBuilder xpath = new StringBuilder("/jcr:root");
    for (String segment : path.split("/")) {
      if (!segment.isEmpty()) {
        xpath.append('/').append(name(segment));
      }
    }
    xpath.append("//element(*, ").append(name(type)).append(')');
    if (!conditions.isEmpty()) {
      xpath.append('[').append(String.join(" and ", conditions)).append(']');
    }
    order.ifPresent(by -> xpath.append(" order by ").append(by));
    return xpath.toString();
  }

  // Query.XPATH is deprecated in JCR 2.0, and still the fast language of Jackrabbit 2
  @SuppressWarnings("deprecation")
  List<StoredNode> run(Session session, boolean writable) {
    return Jcr.get(
        () -> {
          Query query =
              session.getWorkspace().getQueryManager().createQuery(statement(), Query.XPATH);
          query.setLimit(limit);
          List<StoredNode> nodes = new ArrayList<>();
          for (NodeIterator it = query.execute().getNodes(); it.hasNext(); ) {
            nodes.add(new StoredNode(it.nextNode(), writable));
          }
          return nodes;
        });
  }

  /**
   * A part of the ordered list, and how long the whole is. Jackrabbit doesn't know how much it
   * finds and only counts what it fetches; it is let count so far that most lists are counted to
   * the end, without loading a node that isn't asked for.
   */
  @SuppressWarnings("deprecation")
  Slice slice(Session session, int offset, int count) {
    return Jcr.get(
        () -> {
          Query query =
              session.getWorkspace().getQueryManager().createQuery(statement(), Query.XPATH);
          int most = Math.max(MOST, offset + count + 1);
          query.setLimit(most);
          NodeIterator all = query.execute().getNodes();
          long fetched = all.getSize();
          List<StoredNode> nodes = new ArrayList<>();
          if (offset < fetched) {
            all.skip(offset);
            while (all.hasNext() && nodes.size() < count) {
              nodes.add(new StoredNode(all.nextNode(), false));
            }
          }
          return new Slice(nodes, fetched, fetched < most);
        });
  }

  private ListQuery with(String condition) {
    List<String> more = new ArrayList<>(conditions);
    more.add(condition);
    return new ListQuery(path, type, List.copyOf(more), order, limit);
  }

  private ListQuery ordered(String by) {
    return new ListQuery(path, type, conditions, Optional.of(by), limit);
  }

  private static String name(String name) {
    return ISO9075.encode(name);
  }

  private static String quote(String text) {
    return '\'' + text.replace("'", "''") + '\'';
  }
}
