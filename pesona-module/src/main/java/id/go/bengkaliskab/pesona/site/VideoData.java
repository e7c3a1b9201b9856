package id.go.bengkaliskab.pesona.site;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A video as schema.org describes it. */
final class VideoData {
  private VideoData() {}

  static ObjectNode of(ArticleView article, VideoView video, SiteFacts facts) {
    ObjectNode json = LinkedData.thing("VideoObject");
    json.put("name", article.getTitle().getRaw());
    json.put("description", description(article).getRaw());
    json.put("thumbnailUrl", facts.url(video.getPoster().getSrc()));
    json.put("uploadDate", article.getPublishedIso());
    json.put("duration", video.getIsoDuration());
    json.put("contentUrl", facts.url(video.getSrc()));
    json.put("url", article.getUrl());
    if (video.getTranscript().isPresent()) {
      json.put("transcript", video.getTranscript().getRaw());
    }
    return json;
  }

  /** Search engines take no video without one. */
  private static EscapedText description(ArticleView article) {
    return article.getSeoDescription().isPresent()
        ? article.getSeoDescription()
        : article.getTitle();
  }
}
