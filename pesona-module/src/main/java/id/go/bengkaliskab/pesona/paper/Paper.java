package id.go.bengkaliskab.pesona.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.w3c.dom.Document;

/**
 * Makes PDF of our own markup, with fonts it brings along. The same markup and moment give the same
 * bytes. Nothing is fetched: pictures come as data within the markup.
 */
public final class Paper {
  private Paper() {}

  /**
   * Makes the file.
   *
   * @param html a whole document
   * @param at the moment it tells of, which becomes its date
   */
  public static byte[] pdf(String html, Instant at) {
    return pdf(html, at, Map.of());
  }

  /**
   * Makes the file, with drawings.
   *
   * @param html a whole document; {@code <object type="drawing" data="name">} is where a drawing of
   *     that name comes
   * @param at the moment it tells of, which becomes its date
   * @param drawings drawings by name
   */
  public static byte[] pdf(String html, Instant at, Map<String, Drawing> drawings) {
    Document document = new W3CDom().fromJsoup(Jsoup.parse(html));
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withW3cDocument(document, null);
    builder.useObjectDrawerFactory(new Drawings(drawings));
    // Tagged for screen readers; it also keeps out the viewer's own fonts, which need a search of
    // the machine and differ between machines.
    builder.usePdfUaAccessibility(true);
    builder.useExternalResourceAccessControl(
        (uri, type) -> uri.startsWith("data:"),
        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl(
        (uri, type) -> uri.startsWith("data:"),
        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    fonts(builder, "Serif", "Paper Serif");
    fonts(builder, "Sans", "Paper Sans");
    font(builder, "Mono-Regular", "Paper Mono", 400, FontStyle.NORMAL);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      try (PDDocument pdf = renderer.getPdfDocument()) {
        date(pdf, at);
        pdf.save(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the paper could not be made", e);
    }
    return out.toByteArray();
  }

  private static void date(PDDocument pdf, Instant at) {
    GregorianCalendar date = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
    date.setTimeInMillis(at.toEpochMilli());
    PDDocumentInformation information =
        Optional.ofNullable(pdf.getDocumentInformation()).orElseGet(PDDocumentInformation::new);
    information.setCreationDate(date);
    information.setModificationDate(date);
    information.setProducer("Pesona");
    pdf.setDocumentInformation(information);
    pdf.setDocumentId(at.toEpochMilli());
  }

  private static void fonts(PdfRendererBuilder builder, String cut, String family) {
    font(builder, cut + "-Regular", family, 400, FontStyle.NORMAL);
    font(builder, cut + "-Bold", family, 700, FontStyle.NORMAL);
    font(builder, cut + "-Italic", family, 400, FontStyle.ITALIC);
    font(builder, cut + "-BoldItalic", family, 700, FontStyle.ITALIC);
  }

  private static void font(
      PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
    builder.useFont(() -> PaperFont.open(file), family, weight, style, true);
  }
}
