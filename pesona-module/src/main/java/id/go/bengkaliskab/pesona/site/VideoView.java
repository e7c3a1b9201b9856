package id.go.bengkaliskab.pesona.site;

import java.time.Duration;
import java.util.Optional;

/** A video for templates. */
public final class VideoView {
  private final PublicVideo video;
  private final PublicBlock.Video block;
  private final PictureView poster;
  private final Optional<PublicVideo> captions;

  VideoView(
      PublicVideo video,
      PublicBlock.Video block,
      PictureView poster,
      Optional<PublicVideo> captions) {
    this.video = video;
    this.block = block;
    this.poster = poster;
    this.captions = captions;
  }

  /** Address of the file. */
  public String getSrc() {
    return video.address();
  }

  /** MIME type of the file. */
  public String getMimeType() {
    return video.mimeType();
  }

  /** Width in pixels, for the aspect ratio. */
  public long getWidth() {
    return video.width();
  }

  /** Height in pixels, for the aspect ratio. */
  public long getHeight() {
    return video.height();
  }

  /** Whether it was taken upright. */
  public boolean isPortrait() {
    return video.height() > video.width();
  }

  /** How long it plays, such as {@code 1:05}. */
  public String getLength() {
    long seconds = seconds();
    return seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
  }

  /** How long it plays, as search engines read it, such as {@code PT65S}. */
  public String getIsoDuration() {
    return Duration.ofSeconds(seconds()).toString();
  }

  private long seconds() {
    return Math.max(1, Math.round(video.duration().toMillis() / 1000.0));
  }

  /** The picture that stands for it. */
  public PictureView getPoster() {
    return poster;
  }

  /** Whether there are captions. */
  public boolean isCaptioned() {
    return captions.isPresent();
  }

  /**
   * Address of the captions.
   *
   * @throws java.util.NoSuchElementException when {@link #isCaptioned()} is false
   */
  public String getCaptions() {
    return captions.orElseThrow().address();
  }

  /** What is said and heard in it. */
  public EscapedText getTranscript() {
    return EscapedText.of(block.transcript());
  }
}
