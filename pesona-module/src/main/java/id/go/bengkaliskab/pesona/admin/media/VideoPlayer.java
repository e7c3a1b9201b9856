package id.go.bengkaliskab.pesona.admin.media;

import com.vaadin.server.Resource;
import com.vaadin.shared.ui.PreloadMode;
import com.vaadin.ui.Component;
import com.vaadin.ui.Video;
import id.go.bengkaliskab.pesona.admin.HtmlAttributes;
import id.go.bengkaliskab.pesona.admin.Look;
import java.util.Optional;

/** A video as the office plays it, in the browser's own player. */
final class VideoPlayer {
  private final Video video;

  VideoPlayer(String name, Resource file, Optional<Resource> poster) {
    video = new Video(null, file);
    video.setId("asset-video");
    video.setPreload(PreloadMode.METADATA);
    video.setShowControls(true);
    video.setWidth("100%");
    poster.ifPresent(video::setPoster);
    HtmlAttributes.of(video).set("aria-label", name);
  }

  Component component() {
    return Look.group("asset-player", video);
  }
}
