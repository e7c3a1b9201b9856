package id.go.bengkaliskab.pesona.store;

import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import javax.jcr.Binary;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.Value;

/**
 * A node of the repository within one read or one unit of work; it must not leave it. Absent
 * properties are empty optionals; setting an empty optional removes the property.
 */
public final class StoredNode {
  private final Node node;
  private final boolean writable;

  StoredNode(Node node, boolean writable) {
    this.node = node;
    this.writable = writable;
  }

  /** Name of the node. */
  public String name() {
    return Jcr.get(node::getName);
  }

  /** Absolute path in the workspace. */
  public String path() {
    return Jcr.get(node::getPath);
  }

  /** Identifier of the node in the repository. */
  public String identifier() {
    return Jcr.get(node::getIdentifier);
  }

  /** Name of the primary node type. */
  public String type() {
    return Jcr.get(() -> node.getPrimaryNodeType().getName());
  }

  /** Names of the properties that are content, not bookkeeping of the repository. */
  public Set<String> propertyNames() {
    return Jcr.get(
        () -> {
          Set<String> names = new TreeSet<>();
          for (PropertyIterator it = node.getProperties(); it.hasNext(); ) {
            names.add(it.nextProperty().getName());
          }
          names.removeIf(name -> name.startsWith("jcr:"));
          return names;
        });
  }

  /** Whether the property is set. */
  public boolean has(String property) {
    return Jcr.get(() -> node.hasProperty(property));
  }

  /** A text property. */
  public Optional<String> text(String property) {
    return property(property).map(p -> Jcr.get(p::getString));
  }

  /**
   * A text property that must be there.
   *
   * @throws IllegalStateException when it is missing: the content is damaged or of an older model
   */
  public String requireText(String property) {
    return text(property).orElseThrow(() -> missing(property));
  }

  /** A whole number. */
  public Optional<Long> number(String property) {
    return property(property).map(p -> Jcr.get(p::getLong));
  }

  /**
   * A whole number that must be there.
   *
   * @throws IllegalStateException when it is missing
   */
  public long requireNumber(String property) {
    return number(property).orElseThrow(() -> missing(property));
  }

  /** A flag; absent means false. */
  public boolean flag(String property) {
    return property(property).map(p -> Jcr.get(p::getBoolean)).orElse(false);
  }

  /** An instant, to the millisecond. */
  public Optional<Instant> instant(String property) {
    return property(property).map(p -> Jcr.get(() -> p.getDate().toInstant()));
  }

  /** The texts of a property of several values, in order; absent means none. */
  public List<String> texts(String property) {
    return property(property)
        .map(
            p ->
                Jcr.get(
                    () -> {
                      List<String> texts = new ArrayList<>();
                      for (Value value :
                          p.isMultiple() ? p.getValues() : new Value[] {p.getValue()}) {
                        texts.add(value.getString());
                      }
                      return List.copyOf(texts);
                    }))
        .orElse(List.of());
  }

  /** The bytes of a binary property, to be closed by the caller. */
  public Optional<InputStream> bytes(String property) {
    return property(property).map(p -> Jcr.get(() -> p.getBinary().getStream()));
  }

  /** Number of bytes of a binary property. */
  public Optional<Long> length(String property) {
    return property(property).map(p -> Jcr.get(() -> p.getBinary().getSize()));
  }

  /** A node below this one. */
  public Optional<StoredNode> child(String relativePath) {
    return Jcr.get(
        () ->
            node.hasNode(relativePath)
                ? Optional.of(new StoredNode(node.getNode(relativePath), writable))
                : Optional.<StoredNode>empty());
  }

  /** The nodes directly below, in their stored order. */
  public List<StoredNode> children() {
    return Jcr.get(
        () -> {
          List<StoredNode> children = new ArrayList<>();
          for (NodeIterator it = node.getNodes(); it.hasNext(); ) {
            children.add(new StoredNode(it.nextNode(), writable));
          }
          return children;
        });
  }

  /** Sets or, with null, removes a text. */
  public StoredNode set(String property, String value) {
    return write(() -> node.setProperty(property, value));
  }

  /** Sets or removes a text. */
  public StoredNode set(String property, Optional<String> value) {
    return set(property, value.orElse(null));
  }

  /** Sets a whole number. */
  public StoredNode set(String property, long value) {
    return write(() -> node.setProperty(property, value));
  }

  /** Sets a flag. */
  public StoredNode set(String property, boolean value) {
    return write(() -> node.setProperty(property, value));
  }

  /** Sets or, with null, removes an instant; kept to the millisecond in UTC. */
  public StoredNode set(String property, Instant value) {
    return write(() -> node.setProperty(property, value == null ? null : calendar(value)));
  }

  /** Sets several texts; an empty list removes the property. */
  public StoredNode set(String property, List<String> values) {
    return write(
        () -> node.setProperty(property, values.isEmpty() ? null : values.toArray(String[]::new)));
  }

  /** Sets bytes; the stream is read to its end and left open. */
  public StoredNode set(String property, InputStream bytes) {
    return write(
        () -> {
          Binary binary = node.getSession().getValueFactory().createBinary(bytes);
          try {
            node.setProperty(property, binary);
          } finally {
            binary.dispose();
          }
        });
  }

  /** Sets bytes that the repository has already. */
  public StoredNode set(String property, TakenBytes bytes) {
    return write(() -> node.setProperty(property, bytes.binary()));
  }

  /** Sets the bytes that another node has, without reading them where the repository can. */
  public StoredNode copy(String property, StoredNode from) {
    return write(
        () -> {
          Binary binary = from.node.getProperty(property).getBinary();
          try {
            node.setProperty(property, binary);
          } finally {
            binary.dispose();
          }
        });
  }

  /** Adds a node below. */
  public StoredNode add(String name, String type) {
    requireWritable();
    return new StoredNode(Jcr.get(() -> node.addNode(name, type)), true);
  }

  /** Removes the node with all below it. */
  public void remove() {
    write(node::remove);
  }

  private Optional<Property> property(String name) {
    return Jcr.get(
        () ->
            node.hasProperty(name)
                ? Optional.of(node.getProperty(name))
                : Optional.<Property>empty());
  }

  private StoredNode write(Jcr.Action action) {
    requireWritable();
    Jcr.run(action);
    return this;
  }

  private void requireWritable() {
    if (!writable) {
      throw new IllegalStateException("node \"" + path() + "\" was read outside a unit of work");
    }
  }

  private IllegalStateException missing(String property) {
    return new IllegalStateException(
        "node \"" + path() + "\" lacks the property \"" + property + "\"");
  }

  private static Calendar calendar(Instant instant) {
    GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
    calendar.setTimeInMillis(instant.toEpochMilli());
    return calendar;
  }
}
