package id.go.bengkaliskab.pesona.media;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pictures of the office as people bring them in and choose among them. */
public final class PhotoShelf {
  /** Roles that bring in and describe media. */
  private static final Set<String> KEEPERS = Set.of("staf-pengolah-data", "kasi", "staf-admin");

  private static final int LONGEST_NAME = 200;
  private static final int MOST_FOLDERS = 500;

  private final MediaLibrary library;
  private final PhotoReader photos;
  private final Renditions renditions;
  private final Clock clock;

  /**
   * @param library the media
   * @param photos reads uploads
   * @param renditions small copies, for choosing
   * @param clock tells when an upload came in
   */
  public PhotoShelf(MediaLibrary library, PhotoReader photos, Renditions renditions, Clock clock) {
    this.library = library;
    this.photos = photos;
    this.renditions = renditions;
    this.clock = clock;
  }

  /** Whether somebody may bring in media. */
  public static boolean mayKeep(Person person) {
    return person.roles().stream().anyMatch(KEEPERS::contains);
  }

  /**
   * Refuses who may not bring in or change media.
   *
   * @throws Refused (not allowed)
   */
  public static void requireKeeper(Person person) {
    if (!mayKeep(person)) {
      throw Refused.because(Refused.Kind.NOT_ALLOWED, "refusal.media.role", person.name());
    }
  }

  /**
   * Takes in a photo; what the file tells about itself becomes its first caption and credit.
   *
   * @param by who brings it
   * @param fileName name given by the browser; not trusted
   * @param file the bytes
   * @throws Refused when this person may not, or the file is no photo that can be shown
   */
  public Asset take(Person by, String fileName, Bytes file) {
    return take(by, fileName, file, new AssetTexts("", "", "", ""));
  }

  /**
   * The same with texts of the sender, which go before those of the file.
   *
   * @param said texts; a blank one is left to the file
   * @throws Refused when this person may not, or the file is no photo that can be shown
   */
  public Asset take(Person by, String fileName, Bytes file, AssetTexts said) {
    requireKeeper(by);
    if (file.size() == 0) {
      throw Refused.because(Refused.Kind.INVALID, "refusal.upload.empty");
    }
    String name = name(fileName);
    Photo photo = photos.read(name, file);
    AssetTexts told = new AssetTexts(name, "", photo.notes().caption(), photo.notes().credit());
    return library.store(photo, name, said.or(told), by.login(), clock.instant());
  }

  /**
   * Pictures, the newest first.
   *
   * @param words part of the name or of what it shows; blank finds everything
   * @param limit 1 to 1000
   */
  public List<Asset> find(String words, int limit) {
    return library.find(words, limit);
  }

  /**
   * Pictures of a folder and below, the newest first.
   *
   * @param folder path of the folder; empty for the whole library
   * @param words part of the name or of what is written about it; blank finds everything
   * @param limit 1 to 1000
   */
  public List<Asset> find(String folder, String words, int limit) {
    return library.find(folder, words, limit);
  }

  /** Paths of the folders of the library. */
  public List<String> folders() {
    return library.folders(MOST_FOLDERS);
  }

  /** The picture with a key such as {@code jcr:0b0f3a52-…}. */
  public Optional<Asset> byKey(String key) {
    return library.byKey(key).filter(asset -> PhotoFormat.of(asset.mimeType()).isPresent());
  }

  /**
   * A small copy of what is shown of a picture.
   *
   * @param asset the picture
   * @param spec how large
   * @return the bytes; the caller closes the stream
   */
  public InputStream small(Asset asset, Spec spec) {
    return copy(asset, spec, asset.frame().crop());
  }

  /**
   * A small copy of all of a picture, for those who choose what is shown of it.
   *
   * @return the bytes; the caller closes the stream
   */
  public InputStream whole(Asset asset, Spec spec) {
    return copy(asset, spec, Optional.empty());
  }

  private InputStream copy(Asset asset, Spec spec, Optional<Crop> crop) {
    PhotoFormat format = PhotoFormat.of(asset.mimeType()).orElseThrow();
    Path file =
        renditions.rendition(
            asset.sha256(), format, spec, crop, () -> library.read(asset.id(), Bytes::readFrom));
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the rendition " + file, e);
    }
  }

  /** Without folders, which some browsers send. */
  static String name(String given) {
    String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String clean = name.replaceAll("\\p{Cntrl}", "").strip();
    return clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
  }
}
