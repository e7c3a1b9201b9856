package id.go.bengkaliskab.pesona.site;

import java.text.NumberFormat;
import java.util.Locale;

/** A block with a document for templates. */
public final class DocumentView extends BlockView {
  private static final double KILOBYTE = 1024;
  private static final double MEGABYTE = KILOBYTE * KILOBYTE;

  private final String title;
  private final PublicFile file;
  private final String language;

  DocumentView(String title, PublicFile file, String language) {
    super("document");
    this.title = title;
    this.file = file;
    this.language = language;
  }

  /** What it is. */
  public EscapedText getTitle() {
    return EscapedText.of(title);
  }

  /** Path of the file on this site. */
  public String getPath() {
    return file.address();
  }

  /** Its size in words, such as {@code 1,2 MB}. */
  public String getSize() {
    NumberFormat number = NumberFormat.getInstance(Locale.forLanguageTag(language));
    boolean large = file.size() >= MEGABYTE;
    number.setMaximumFractionDigits(large ? 1 : 0);
    return large
        ? number.format(file.size() / MEGABYTE) + " MB"
        : number.format(Math.max(1, Math.ceil(file.size() / KILOBYTE))) + " kB";
  }
}
