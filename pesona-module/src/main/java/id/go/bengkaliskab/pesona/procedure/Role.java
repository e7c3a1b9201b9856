package id.go.bengkaliskab.pesona.procedure;

import java.util.Objects;

/**
 * A performer of the procedure (pelaksana).
 *
 * @param id such as {@code kasi}; the account role is {@code pesona-kasi}
 * @param title as the paper's column names it
 * @param description what the role does in this procedure
 */
public record Role(String id, LocalizedText title, LocalizedText description) {
  public Role {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(description, "description");
  }
}
