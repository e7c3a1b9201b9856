package id.go.bengkaliskab.pesona.stories.http;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** What the stories of the media library do again and again. */
abstract class MediaStory extends BrowserStory {
  /** A picture of its own for each number. */
  static byte[] picture(int number) {
    BufferedImage image = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(Color.HSBtoRGB(number * 0.13f, 0.6f, 0.8f)));
    graphics.fillRect(0, 0, 640, 400);
    graphics.setColor(Color.WHITE);
    graphics.fillOval(40 + number * 7 % 500, 60, 120, 120);
    graphics.dispose();
    return written(image, "jpg");
  }

  /** A picture that takes several pieces to send. */
  static byte[] noise(int seed) {
    BufferedImage image = new BufferedImage(1800, 1800, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(seed);
    for (int y = 0; y < 1800; y++) {
      for (int x = 0; x < 1800; x++) {
        image.setRGB(x, y, random.nextInt());
      }
    }
    return written(image, "png");
  }

  private static byte[] written(BufferedImage image, String format) {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      ImageIO.write(image, format, bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static FilePayload file(String name, byte[] content) {
    return new FilePayload(name, "application/octet-stream", content);
  }

  /** Brings in a file by the screen, and waits for what becomes of it. */
  static void bring(AdminWindow window, FilePayload... files) {
    Page page = window.page();
    page.waitForSelector("#upload-input", attached());
    page.setInputFiles("#upload-input", files);
    settled(page, files.length);
    window.awaitReady();
  }

  static void settled(Page page, int many) {
    page.waitForFunction(
        "many => document.querySelectorAll("
            + "'.upload-row.added, .upload-row.known, .upload-row.refused').length >= many",
        many);
  }

  static Page.WaitForSelectorOptions attached() {
    return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED);
  }

  static Locator row(AdminWindow window, String name) {
    return window.page().locator(".upload-row:has(.upload-name:text-is('" + name + "'))");
  }

  /** Opens an asset by its tile. */
  static void open(AdminWindow window, String title) {
    window.page().locator(".media-tile .photo-tile:has-text('" + title + "')").first().click();
    window.page().waitForSelector("#asset");
    window.awaitReady();
  }

  static void type(AdminWindow window, String field, String text) {
    Locator input = window.page().locator("#asset-" + field);
    input.fill(text);
    input.blur();
    window.awaitReady();
  }

  static void choose(AdminWindow window, String id, String words) {
    window.page().locator("#" + id + " .v-filterselect-button").click();
    window
        .page()
        .locator(".v-filterselect-suggestmenu .gwt-MenuItem:has-text('" + words + "')")
        .first()
        .click();
    window.awaitReady();
  }

  /** Takes away what was refused last. */
  static void dismiss(Page page) {
    page.locator(".v-Notification.refused").click();
    page.waitForSelector(".v-Notification.refused", AdminWindow.gone());
  }

  static void save(AdminWindow window) {
    window.page().locator("#asset-save").click();
    window.awaitReady();
  }

  /** Looks for words, and waits until the list was made anew and holds so many. */
  static void search(AdminWindow window, String words, int found) {
    Page page = window.page();
    page.evaluate(
        "() => document.querySelectorAll('#media-tiles > *').forEach(it => it.dataset.old = 1)");
    page.locator("#media-search").fill(words);
    page.waitForFunction(
        """
        many => !document.querySelector('#media-tiles > [data-old]')
          && document.querySelectorAll('.media-tile').length === many
        """,
        found);
    window.awaitReady();
  }
}
