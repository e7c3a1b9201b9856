package id.go.bengkaliskab.pesona.site;

import java.util.Objects;

/**
 * How the public reaches the office, as far as the office says; empty texts are not shown.
 *
 * @param office name of the office in Indonesian
 * @param english its name in English; empty: the Indonesian one stands on English pages too
 * @param address postal address, several lines at most
 * @param email address for letters of readers
 * @param phone number with the country code
 */
public record Contact(String office, String english, String address, String email, String phone) {
  private static final String USUAL =
      "Dinas Komunikasi, Informatika dan Statistik Kabupaten Bengkalis";
  private static final String USUAL_ENGLISH =
      "Office of Communication, Informatics and Statistics, Bengkalis Regency";

  public Contact {
    Objects.requireNonNull(office, "office");
    Objects.requireNonNull(english, "english");
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(email, "email");
    Objects.requireNonNull(phone, "phone");
  }

  /** An office that says nothing but its name. */
  public static Contact of(String office) {
    return new Contact(office, "", "", "", "");
  }

  /** Name of the office in a language; the office that Pesona was made for has both. */
  String name(String language) {
    if (!language.equals(SiteAddresses.ENGLISH)) {
      return office;
    }
    if (!english.isBlank()) {
      return english;
    }
    return office.equals(USUAL) ? USUAL_ENGLISH : office;
  }
}
