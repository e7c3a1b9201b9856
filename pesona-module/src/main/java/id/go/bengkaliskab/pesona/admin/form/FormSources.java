package id.go.bengkaliskab.pesona.admin.form;

import id.go.bengkaliskab.pesona.media.DocumentShelf;
import id.go.bengkaliskab.pesona.media.PhotoShelf;
import id.go.bengkaliskab.pesona.media.VideoShelf;
import java.time.ZoneId;
import java.util.Objects;

/**
 * Where fields that choose get what they offer.
 *
 * @param photos the pictures of the office
 * @param documents the documents of the office
 * @param videos the videos of the office and their captions
 * @param uploads where browsers send large files
 * @param links nodes that links may lead to
 * @param zone time zone of the office, in which moments are shown and typed
 */
public record FormSources(
    PhotoShelf photos,
    DocumentShelf documents,
    VideoShelf videos,
    UploadTarget uploads,
    LinkTargets links,
    ZoneId zone) {
  public FormSources {
    Objects.requireNonNull(photos, "photos");
    Objects.requireNonNull(documents, "documents");
    Objects.requireNonNull(videos, "videos");
    Objects.requireNonNull(uploads, "uploads");
    Objects.requireNonNull(links, "links");
    Objects.requireNonNull(zone, "zone");
  }
}
