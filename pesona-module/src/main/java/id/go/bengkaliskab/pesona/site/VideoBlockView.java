package id.go.bengkaliskab.pesona.site;

import java.util.Optional;

/** A block with a video for templates. */
public final class VideoBlockView extends BlockView {
  private final VideoView video;

  VideoBlockView(VideoView video) {
    super("video");
    this.video = video;
  }

  /** The video with the picture that stands for it. */
  public VideoView getVideo() {
    return video;
  }

  @Override
  Optional<PictureView> face() {
    return Optional.of(video.getPoster());
  }
}
