package id.go.bengkaliskab.pesona.media;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.media.video.Video;
import id.go.bengkaliskab.pesona.media.video.VideoReader;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The videos of the office and their captions, as people bring them in and choose among them. */
public final class VideoShelf {
  /** MIME type of all videos, since each is made an MP4. */
  public static final String MIME_TYPE = "video/mp4";

  private final MediaLibrary library;
  private final VideoReader videos;
  private final PhotoReader photos;
  private final Clock clock;

  /**
   * @param library the media
   * @param videos reads uploads
   * @param photos reads posters, as any other picture
   * @param clock tells when an upload came in
   */
  public VideoShelf(MediaLibrary library, VideoReader videos, PhotoReader photos, Clock clock) {
    this.library = library;
    this.videos = videos;
    this.photos = photos;
    this.clock = clock;
  }

  /** Whether a file means to be captions of a video. */
  public static boolean areCaptions(byte[] head) {
    return Captions.are(head);
  }

  /**
   * Takes in a video; its poster becomes a picture of the library.
   *
   * @param by who brings it
   * @param fileName name given by the sender; not trusted
   * @param file the bytes
   * @throws Refused when this person may not, or the file is no video that browsers play
   */
  public Asset take(Person by, String fileName, Path file) {
    PhotoShelf.requireKeeper(by);
    String name = PhotoShelf.name(fileName);
    return videos.read(name, file, video -> store(by, name, video));
  }

  private Asset store(Person by, String name, Video video) {
    Photo poster = photos.read(name, poster(video));
    String posterName = name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "") + ".jpg";
    Asset picture =
        library.store(poster, posterName, titled(posterName), by.login(), clock.instant());
    return library.store(video, picture.key(), name, titled(name), by.login(), clock.instant());
  }

  private static AssetTexts titled(String name) {
    return new AssetTexts(name, "", "", "");
  }

  private static Bytes poster(Video video) {
    try (InputStream stream = Files.newInputStream(video.poster())) {
      return Bytes.readFrom(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Takes in captions (WebVTT).
   *
   * @param by who brings them
   * @param fileName name given by the sender; not trusted
   * @param file the bytes
   * @throws Refused when this person may not, or the file holds no captions
   */
  public Asset takeCaptions(Person by, String fileName, Bytes file) {
    PhotoShelf.requireKeeper(by);
    String name = PhotoShelf.name(fileName);
    return library.store(Captions.read(name, file), name, by.login(), clock.instant());
  }

  /**
   * Videos, the newest first.
   *
   * @param words part of the name or of what it shows; blank finds everything
   * @param limit 1 to 1000
   */
  public List<VideoAsset> find(String words, int limit) {
    return library.videos(words, limit);
  }

  /** The video with a key such as {@code jcr:0b0f3a52-…}; empty for any other asset. */
  public Optional<VideoAsset> byKey(String key) {
    return library.video(key);
  }

  /** The captions with such a key; empty for any other asset. */
  public Optional<Asset> captionsByKey(String key) {
    return library.byKey(key).filter(asset -> asset.mimeType().equals(Captions.MIME_TYPE));
  }

  /** A picture that stands for a video. */
  public Optional<Asset> poster(VideoAsset video) {
    return library.byKey(video.poster());
  }
}
