package id.go.bengkaliskab.pesona.site;

/** A picture for templates; the template adds {@code sizes}, which only the layout knows. */
public final class PictureView {
  private final PublicImage image;
  private final PublicPhoto photo;

  /** What the article says of the photo goes before what the media library says. */
  PictureView(PublicImage image, PublicPhoto photo) {
    this.image = image;
    this.photo = photo;
  }

  /** Address of a rendition of usual size. */
  public String getSrc() {
    return image.address();
  }

  /** Width in pixels of what stands at {@link #getSrc}. */
  public long getSrcWidth() {
    return image.usualWidth();
  }

  /** Height in pixels of what stands at {@link #getSrc}. */
  public long getSrcHeight() {
    return image.usualHeight();
  }

  /** Value of the attribute {@code srcset}. */
  public String getSrcset() {
    return image.candidates();
  }

  /** Width in pixels, for the aspect ratio. */
  public long getWidth() {
    return image.width();
  }

  /** Height in pixels, for the aspect ratio. */
  public long getHeight() {
    return image.height();
  }

  /** Whether the picture stands upright. */
  public boolean isPortrait() {
    return image.height() > image.width();
  }

  /**
   * Class that keeps in sight what matters most where a place cuts the picture, such as {@code fx5
   * fy3}; empty for the middle.
   */
  public String getFocus() {
    return image.focus().isEmpty() ? "" : "fx" + image.focus().replace("-", " fy");
  }

  /** What the picture shows, for those who don't see it. */
  public EscapedText getAlt() {
    return first(photo.alt(), image.alt());
  }

  /** The caption, if there is one. */
  public EscapedText getCaption() {
    return first(photo.caption(), image.caption());
  }

  /** Who made the picture, if known. */
  public EscapedText getCredit() {
    return first(photo.credit(), image.credit());
  }

  private static EscapedText first(String wished, String otherwise) {
    return EscapedText.of(wished.isBlank() ? otherwise : wished);
  }
}
