package id.go.bengkaliskab.pesona.stories.http;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Asks both checkers about pages as they come from the server. */
final class PageChecker {
  private final AccessibilityChecker accessibility = new AccessibilityChecker();
  private final HtmlChecker html;

  /**
   * @param folder takes the pages under examination
   */
  PageChecker(Path folder) {
    this.html = new HtmlChecker(folder);
  }

  /** What either of them dislikes about the page at a path. */
  List<Finding> findings(Page page, String path) {
    String text = page.navigate(path).text();
    return Stream.concat(html.errors(text).stream(), accessibility.violations(page).stream())
        .toList();
  }

  /** What keeps somebody from using the page at a path. */
  List<Finding> violations(Page page, String path) {
    page.navigate(path);
    return accessibility.violations(page);
  }
}
