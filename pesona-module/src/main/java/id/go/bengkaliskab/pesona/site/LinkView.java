package id.go.bengkaliskab.pesona.site;

/** A name and where it leads, for templates. */
public final class LinkView {
  private final String id;
  private final String name;
  private final String address;

  LinkView(String id, String name, String address) {
    this.id = id;
    this.name = name;
    this.address = address;
  }

  /** What tells it from others of its kind, such as the id of a section. */
  public EscapedText getId() {
    return EscapedText.of(id);
  }

  /** What it is called. */
  public EscapedText getName() {
    return EscapedText.of(name);
  }

  /** Path on this site or full address elsewhere; absent when it leads nowhere. */
  public EscapedText getAddress() {
    return EscapedText.of(address);
  }

  String name() {
    return name;
  }

  String address() {
    return address;
  }
}
