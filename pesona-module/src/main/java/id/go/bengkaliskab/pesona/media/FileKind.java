package id.go.bengkaliskab.pesona.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** What a file is by its first bytes, whatever its name says. */
public enum FileKind {
  JPEG("JPEG"),
  PNG("PNG"),
  GIF("GIF"),
  WEBP("WebP"),
  HEIC("HEIC"),
  AVIF("AVIF"),
  TIFF("TIFF"),
  BMP("BMP"),
  PSD("Photoshop (PSD)"),
  SVG("SVG"),
  EMF("EMF"),
  WMF("WMF"),
  PDF("PDF"),
  VIDEO("video"),
  HTML("HTML"),
  RTF("RTF"),
  ZIP("ZIP"),
  OLE("Office 97-2003"),
  EMPTY("-"),
  UNKNOWN("?");

  /** Byte-order mark, XML declaration and comments may stand before the telling element. */
  private static final int TEXT_WINDOW = 1024;

  private final String label;

  FileKind(String label) {
    this.label = label;
  }

  /** The name people know it by. */
  public String label() {
    return label;
  }

  /**
   * Looks at the first bytes.
   *
   * @param bytes the whole file or at least its first kilobyte, not null
   */
  public static FileKind of(byte[] bytes) {
    if (bytes.length == 0) {
      return EMPTY;
    }
    String head =
        new String(bytes, 0, Math.min(bytes.length, TEXT_WINDOW), StandardCharsets.ISO_8859_1);
    FileKind picture = picture(head);
    return picture == UNKNOWN ? other(head) : picture;
  }

  private static FileKind picture(String head) {
    if (head.startsWith("\u00FF\u00D8\u00FF")) {
      return JPEG;
    }
    if (head.startsWith("\u0089PNG\r\n\u001A\n")) {
      return PNG;
    }
    if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
      return GIF;
    }
    if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
      return WEBP;
    }
    if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
      return TIFF;
    }
    if (head.startsWith("8BPS")) {
      return PSD;
    }
    if (head.startsWith("BM") && head.length() > 14 && head.startsWith("\0\0\0\0", 6)) {
      return BMP;
    }
    if (head.startsWith("\u0001\0\0\0") && head.startsWith(" EMF", 40)) {
      return EMF;
    }
    if (head.startsWith("\u00D7\u00CD\u00C6\u009A") || head.startsWith("\u0001\0\t\0\0\u0003")) {
      return WMF;
    }
    if (head.startsWith("moov", 4) || head.startsWith("mdat", 4) || head.startsWith("wide", 4)) {
      return VIDEO;
    }
    return head.startsWith("ftyp", 4) ? isoMedia(head) : UNKNOWN;
  }

  private static FileKind isoMedia(String head) {
    String brand = head.length() < 12 ? "" : head.substring(8, 12);
    if (Arrays.asList("heic", "heix", "hevc", "heim", "heis", "mif1", "msf1").contains(brand)) {
      return head.substring(0, Math.min(head.length(), 40)).contains("avif") ? AVIF : HEIC;
    }
    return brand.startsWith("avi") ? AVIF : VIDEO;
  }

  private static FileKind other(String head) {
    if (head.startsWith("%PDF-")) {
      return PDF;
    }
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return ZIP;
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return OLE;
    }
    if (head.startsWith("{\\rtf")) {
      return RTF;
    }
    if (head.startsWith("\u001AE\u00DF\u00A3")) {
      return VIDEO;
    }
    String text = head.toLowerCase(Locale.ROOT);
    if (text.contains("<svg")) {
      return SVG;
    }
    boolean page = text.contains("<html") || text.contains("<!doctype html");
    return page || text.contains("<script") ? HTML : UNKNOWN;
  }
}
