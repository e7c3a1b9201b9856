package id.go.bengkaliskab.pesona.site;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.host.BaseUrls;
import id.go.bengkaliskab.pesona.store.CanonicalJson;

/** A video as schema.org describes it. */
final class VideoJson {
  private VideoJson() {}

  /** JSON-LD that can stand in a page: nothing in it ends the element around it. */
  static String of(ArticleView article, VideoView video, BaseUrls urls) {
    ObjectNode json = CanonicalJson.object();
    json.put("@context", "https://schema.org").put("@type", "VideoObject");
    json.put("name", article.getTitle().getRaw());
    json.put("description", article.getSeoDescription().getRaw());
    json.put("thumbnailUrl", urls.publicSite(video.getPoster().getSrc()).toString());
    json.put("uploadDate", article.getPublishedIso());
    json.put("duration", video.getIsoDuration());
    json.put("contentUrl", urls.publicSite(video.getSrc()).toString());
    json.put("url", article.getUrl());
    if (video.getTranscript().isPresent()) {
      json.put("transcript", video.getTranscript().getRaw());
    }
    return CanonicalJson.text(json)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026");
  }
}
