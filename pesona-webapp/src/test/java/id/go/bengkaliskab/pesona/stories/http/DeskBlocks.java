package id.go.bengkaliskab.pesona.stories.http;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.go.bengkaliskab.pesona.embedded.cli.demo.DemoPhoto;

/** The blocks of the article that is open on a desk. */
final class DeskBlocks {
  private static final String CARD = "-card";

  private final Page page;

  DeskBlocks(Page page) {
    this.page = page;
  }

  Locator cards() {
    return page.locator("[id^='block'][id$='" + CARD + "']");
  }

  int count() {
    return cards().count();
  }

  /** With what the ids of a block's fields begin; the first is 0. */
  String id(int block) {
    return cards().nth(block).getAttribute("id").replace(CARD, "");
  }

  /** Adds a block with a photo from the disk and writes what there is to say about it. */
  void bringIn(DemoPhoto photo) {
    int there = count();
    page.click("#add-photo");
    cards().nth(there).waitFor();
    String block = id(count() - 1);
    page.click("#" + block + "-image-choose");
    page.setInputFiles("#photo-drop input[type=file]", photo.file());
    page.waitForSelector("#photo-chooser", AdminWindow.gone());
    page.fill("#" + block + "-alt", photo.alt());
    page.fill("#" + block + "-caption", photo.caption());
    page.fill("#" + block + "-credit", photo.credit());
    page.locator("#" + block + "-credit").blur();
  }
}
