package id.go.bengkaliskab.pesona.media;

import id.go.bengkaliskab.pesona.media.video.Video;
import id.go.bengkaliskab.pesona.store.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A file as it is to be stored; its bytes are streams, each from the beginning.
 *
 * @param sha256 hash of the master
 * @param originalSha256 hash of the file as it came
 * @param mimeType MIME type of the master
 * @param extension ending of its name, without the dot
 * @param size bytes of the master
 * @param width width in pixels; 0 of what is no picture
 * @param height height in pixels; 0 of what is no picture
 * @param takenAt when a camera took it, by the clock of the camera
 * @param bytes opens the master
 * @param original opens the file as it came
 */
record MediaFile(
    String sha256,
    String originalSha256,
    String mimeType,
    String extension,
    long size,
    int width,
    int height,
    Optional<LocalDateTime> takenAt,
    Supplier<InputStream> bytes,
    Supplier<InputStream> original) {

  static MediaFile of(Photo photo) {
    return new MediaFile(
        photo.sha256(),
        photo.originalSha256(),
        photo.format().mimeType(),
        photo.format().extension(),
        photo.master().size(),
        photo.width(),
        photo.height(),
        photo.notes().takenAt(),
        photo.master()::stream,
        photo.original()::stream);
  }

  static MediaFile of(Video video) {
    try {
      return new MediaFile(
          Sha256.of(video.file()),
          Sha256.of(video.original()),
          VideoShelf.MIME_TYPE,
          "mp4",
          Files.size(video.file()),
          video.width(),
          video.height(),
          Optional.empty(),
          () -> open(video.file()),
          () -> open(video.original()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static MediaFile of(Captions captions) {
    return new MediaFile(
        captions.clean().sha256(),
        captions.original().sha256(),
        Captions.MIME_TYPE,
        "vtt",
        captions.clean().size(),
        0,
        0,
        Optional.empty(),
        captions.clean()::stream,
        captions.original()::stream);
  }

  private static InputStream open(Path file) {
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
