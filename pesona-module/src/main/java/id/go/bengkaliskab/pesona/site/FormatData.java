package id.go.bengkaliskab.pesona.site;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;

/** What an article of a format is to machines; a new format is a line here. */
enum FormatData {
  /** A report. */
  STORY("story", "NewsArticle"),

  /** Pictures above all. */
  GALLERY("gallery", "ImageGallery") {
    @Override
    void complete(ObjectNode work, PublicArticle article, ArticleView view, SiteFacts facts) {
      work.put("name", article.title());
      images(work.putArray("image"), view.getPictures().stream().limit(1).toList(), facts);
      images(work.putArray("associatedMedia"), view.getPictures(), facts);
    }
  },

  /** A film with what is to be said about it. */
  VIDEO("video", "NewsArticle") {
    @Override
    void complete(ObjectNode work, PublicArticle article, ArticleView view, SiteFacts facts) {
      images(
          work.putArray("image"),
          view.isIllustrated() ? List.of(view.getPicture()) : List.of(),
          facts);
    }
  },

  /** Whatever has no word of its own yet. */
  OTHER("", "Article");

  private static final int LONGEST_HEADLINE = 110;

  private final String format;
  private final String type;

  FormatData(String format, String type) {
    this.format = format;
    this.type = type;
  }

  static FormatData of(String format) {
    return Arrays.stream(values())
        .filter(data -> data.format.equals(format))
        .findFirst()
        .orElse(OTHER);
  }

  /** Adds what may differ between formats: the pictures. */
  void complete(ObjectNode work, PublicArticle article, ArticleView view, SiteFacts facts) {
    images(work.putArray("image"), view.getPictures(), facts);
  }

  ObjectNode describe(PublicArticle article, ArticleView view, SiteFacts facts) {
    ObjectNode work =
        LinkedData.thing(type)
            .put("headline", shortened(article.title()))
            .put("url", view.getUrl())
            .put("mainEntityOfPage", view.getUrl())
            .put("inLanguage", article.language())
            .put("datePublished", view.getPublishedIso())
            .put("dateModified", view.getChangedIso());
    put(work, "description", view.getSeoDescription());
    put(work, this == GALLERY ? "genre" : "articleSection", view.getSection());
    if (!article.byline().isBlank()) {
      work.put("creditText", article.byline());
    }
    if (!article.tags().isEmpty()) {
      work.put("keywords", String.join(", ", article.tags()));
    }
    complete(work, article, view, facts);
    return work;
  }

  private static void images(ArrayNode images, List<PictureView> pictures, SiteFacts facts) {
    for (PictureView picture : pictures) {
      ObjectNode image =
          images
              .addObject()
              .put("@type", "ImageObject")
              .put("contentUrl", facts.url(picture.getSrc()))
              .put("url", facts.url(picture.getSrc()))
              .put("width", picture.getSrcWidth())
              .put("height", picture.getSrcHeight());
      put(
          image,
          "caption",
          picture.getCaption().isPresent() ? picture.getCaption() : picture.getAlt());
      put(image, "creditText", picture.getCredit());
    }
  }

  private static void put(ObjectNode node, String name, EscapedText text) {
    if (text.isPresent()) {
      node.put(name, text.getRaw());
    }
  }

  private static String shortened(String title) {
    if (title.length() <= LONGEST_HEADLINE) {
      return title;
    }
    int space = title.lastIndexOf(' ', LONGEST_HEADLINE - 2);
    return title.substring(0, space > 0 ? space : LONGEST_HEADLINE - 2) + " …";
  }
}
