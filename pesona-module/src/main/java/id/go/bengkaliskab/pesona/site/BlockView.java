package id.go.bengkaliskab.pesona.site;

import java.util.List;

/**
 * One block of an article for templates.
 *
 * @see #getType()
 */
public class BlockView {
  private final String type;
  private final String html;
  private final List<PictureView> pictures;
  private final EscapedText quote;
  private final EscapedText source;

  BlockView(String type) {
    this(type, "", List.of(), "", "");
  }

  private BlockView(
      String type, String html, List<PictureView> pictures, String quote, String source) {
    this.type = type;
    this.html = html;
    this.pictures = List.copyOf(pictures);
    this.quote = EscapedText.of(quote);
    this.source = EscapedText.of(source);
  }

  static BlockView text(String cleanHtml) {
    return new BlockView("text", cleanHtml, List.of(), "", "");
  }

  static BlockView pictures(List<PictureView> pictures, boolean gallery) {
    return new BlockView(gallery ? "gallery" : "photo", "", pictures, "", "");
  }

  static BlockView quote(String quote, String source) {
    return new BlockView("quote", "", List.of(), quote, source);
  }

  /** The kind, such as {@code text}; kinds with more to tell have a class of their own. */
  public String getType() {
    return type;
  }

  /** Sanitised HTML of a text, to be printed as it is. */
  public String getHtml() {
    return html;
  }

  /** Pictures of a gallery, or the one of a photo. */
  public List<PictureView> getPictures() {
    return pictures;
  }

  /** The words quoted. */
  public EscapedText getQuote() {
    return quote;
  }

  /** Who said them. */
  public EscapedText getSource() {
    return source;
  }
}
