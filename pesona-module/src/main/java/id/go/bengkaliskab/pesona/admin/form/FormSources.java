package id.go.bengkaliskab.pesona.admin.form;

import id.go.bengkaliskab.pesona.media.DocumentShelf;
import id.go.bengkaliskab.pesona.media.PhotoShelf;
import java.time.ZoneId;
import java.util.Objects;

/**
 * Where fields that choose get what they offer.
 *
 * @param photos the pictures of the office
 * @param documents the documents of the office
 * @param links nodes that links may lead to
 * @param zone time zone of the office, in which moments are shown and typed
 */
public record FormSources(
    PhotoShelf photos, DocumentShelf documents, LinkTargets links, ZoneId zone) {
  public FormSources {
    Objects.requireNonNull(photos, "photos");
    Objects.requireNonNull(documents, "documents");
    Objects.requireNonNull(links, "links");
    Objects.requireNonNull(zone, "zone");
  }
}
