package id.go.bengkaliskab.pesona.article;

import java.util.Arrays;
import java.util.Optional;

/** Classes of public information of law 14/2008 (keterbukaan informasi publik). */
public enum InformationClass {
  /** Provided and announced periodically (article 9). */
  BERKALA("berkala"),
  /** Announced at once, for it bears on life and public order (article 10). */
  SERTA_MERTA("serta-merta"),
  /** Available at any time (article 11). */
  SETIAP_SAAT("setiap-saat"),
  /** Exempted (article 17); never published. */
  DIKECUALIKAN("dikecualikan");

  private final String id;

  InformationClass(String id) {
    this.id = id;
  }

  /** Id in content and addresses. */
  public String id() {
    return id;
  }

  /** The class with an id. */
  public static Optional<InformationClass> byId(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
  }
}
