package id.go.bengkaliskab.pesona.site;

/** The office for templates, in one language. */
public final class OfficeView {
  private final Contact contact;
  private final String language;

  OfficeView(Contact contact, String language) {
    this.contact = contact;
    this.language = language;
  }

  /** Name of the office. */
  public EscapedText getName() {
    return EscapedText.of(contact.name(language));
  }

  /** Postal address; may be absent. */
  public EscapedText getAddress() {
    return EscapedText.of(contact.address());
  }

  /** Address for letters of readers; may be absent. */
  public EscapedText getEmail() {
    return EscapedText.of(contact.email());
  }

  /** Number with the country code, as the office writes it; may be absent. */
  public EscapedText getPhone() {
    return EscapedText.of(contact.phone());
  }

  /** The number as telephones dial it. */
  public EscapedText getDial() {
    return EscapedText.of(contact.phone().replaceAll("[^+0-9]", ""));
  }
}
