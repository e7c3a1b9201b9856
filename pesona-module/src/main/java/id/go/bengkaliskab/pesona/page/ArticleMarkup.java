package id.go.bengkaliskab.pesona.page;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.Block;
import id.go.bengkaliskab.pesona.article.Picture;
import id.go.bengkaliskab.pesona.article.richtext.RichText;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The body of an article as markup for page and paper: sanitised text, pictures, captions. */
public final class ArticleMarkup {
  private static final String ASSET = "data-asset";

  private final MediaPlaces places;
  private final FilmMarkup films;
  private final FurtherBlocks further;
  private final UnaryOperator<String> text;

  /**
   * @param places where the media of the article are found
   * @param titles names the articles that it leads to
   * @param text the words of the page by their keys
   */
  public ArticleMarkup(MediaPlaces places, RelatedTitles titles, UnaryOperator<String> text) {
    this.places = places;
    this.text = text;
    this.films = new FilmMarkup(places, text);
    this.further = new FurtherBlocks(places, titles, text);
  }

  /** The markup, well-formed as XML. */
  public String of(Article article) {
    Document document = Document.createShell("");
    document
        .outputSettings()
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(org.jsoup.nodes.Entities.EscapeMode.xhtml)
        .prettyPrint(false);
    for (Block block : article.blocks()) {
      append(document.body(), block, article.language());
    }
    return document.body().html();
  }

  private void append(Element body, Block block, String language) {
    if (block instanceof Block.Text text) {
      body.appendChild(text(text.html()));
    } else if (block instanceof Block.Quote quote) {
      Element figure = body.appendElement("figure").addClass("quote");
      figure.appendElement("blockquote").appendElement("p").text(quote.quote());
      if (!quote.source().isBlank()) {
        figure.appendElement("figcaption").text(quote.source());
      }
    } else if (FurtherBlocks.knows(block)) {
      further.append(body, block);
    } else if (block instanceof Block.Video video) {
      caption(films.append(body, video, language), video.poster());
      films.appendTranscript(body, video);
    } else {
      block.pictures().forEach(picture -> figure(body.appendElement("figure"), picture));
    }
  }

  private Element text(String html) {
    Element holder = new Element("div").addClass("text");
    holder.html(Jsoup.parseBodyFragment(RichText.clean(html)).body().html());
    for (Element image : holder.select("img")) {
      Optional<String> address = places.picture(image.attr(ASSET));
      image.removeAttr(ASSET);
      address.ifPresentOrElse(it -> image.attr("src", it), image::remove);
    }
    holder.select("table").forEach(this::makeScrollable);
    return holder;
  }

  /** A wide table scrolls by finger and by keyboard; the page around it stays. */
  private void makeScrollable(Element table) {
    Element frame = new Element("div").addClass("table");
    frame
        .attr("role", "group")
        .attr("tabindex", "0")
        .attr("aria-label", text.apply("approval.table"));
    table.replaceWith(frame);
    frame.appendChild(table);
  }

  private void figure(Element figure, Picture picture) {
    places
        .picture(picture.asset())
        .ifPresent(
            address -> figure.appendElement("img").attr("src", address).attr("alt", picture.alt()));
    caption(figure, picture);
  }

  private void caption(Element figure, Picture picture) {
    Element caption = figure.appendElement("figcaption");
    if (!picture.caption().isBlank()) {
      caption.appendElement("span").addClass("caption").text(picture.caption());
    }
    if (!picture.credit().isBlank()) {
      caption.appendText(" ").appendElement("span").addClass("credit").text(picture.credit());
    }
    if (picture.isDescribed()) {
      caption
          .appendText(" ")
          .appendElement("span")
          .addClass("alt")
          .text(text.apply("approval.alt") + ' ' + picture.alt());
    }
  }
}
