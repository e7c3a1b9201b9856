package id.go.bengkaliskab.pesona.procedure;

import java.util.Objects;

/**
 * Something that is checked in a step before it may end.
 *
 * @param id id in stored checklists
 * @param text what to check
 */
public record ChecklistItem(String id, LocalizedText text) {
  public ChecklistItem {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
  }
}
