package id.go.bengkaliskab.pesona.stories.http;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotType;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Pictures of the user's guide. They are made in the build folder, or, with {@code
 * -Dpesona.guide=docs/panduan}, where the guide has them.
 */
final class Album {
  private static final Path PROJECT =
      Path.of(System.getProperty("pesona.lightModules")).toAbsolutePath().getParent();

  private static final int ROOM = 100;
  private static final int JPEG_QUALITY = 68;
  private static final int PAPER_DPI = 80;

  /** What comes and goes on a screen and tells nothing in a picture. */
  private static final String STILL = ".v-Notification, .v-tooltip { display: none !important; }";

  private final Path folder;

  Album() {
    folder =
        Optional.ofNullable(System.getProperty("pesona.guide"))
            .map(PROJECT::resolve)
            .orElse(Path.of("target", "guide"));
  }

  /** Where the picture of this name is. */
  Path file(String name) {
    return folder.resolve(name);
  }

  /** What the window shows, at this height; a name ends in png, or in jpg where photos prevail. */
  void view(Page page, int height, String name) {
    page.setViewportSize(page.viewportSize().width, height);
    Page.ScreenshotOptions options =
        new Page.ScreenshotOptions()
            .setPath(file(name))
            .setAnimations(ScreenshotAnimations.DISABLED)
            .setStyle(STILL)
            .setType(type(name));
    page.screenshot(isPhoto(name) ? options.setQuality(JPEG_QUALITY) : options);
  }

  /** One part of a page as a whole, in a window that is high enough for it. */
  void part(Locator part, String name) {
    Page page = part.page();
    ViewportSize before = page.viewportSize();
    int needed = (int) Math.ceil(part.boundingBox().height) + ROOM;
    page.setViewportSize(before.width, Math.max(before.height, needed));
    Locator.ScreenshotOptions options =
        new Locator.ScreenshotOptions()
            .setPath(file(name))
            .setAnimations(ScreenshotAnimations.DISABLED)
            .setStyle(STILL)
            .setType(type(name));
    part.screenshot(isPhoto(name) ? options.setQuality(JPEG_QUALITY) : options);
    page.setViewportSize(before.width, before.height);
  }

  /** A page of a PDF; the first is 0. */
  void sheet(byte[] pdf, int page, String name) throws IOException {
    try (PDDocument paper = Loader.loadPDF(pdf)) {
      Files.createDirectories(folder);
      ImageIO.write(
          new PDFRenderer(paper).renderImageWithDPI(page, PAPER_DPI), "png", file(name).toFile());
    }
  }

  private static ScreenshotType type(String name) {
    return isPhoto(name) ? ScreenshotType.JPEG : ScreenshotType.PNG;
  }

  private static boolean isPhoto(String name) {
    return name.endsWith(".jpg");
  }
}
