package id.go.bengkaliskab.pesona.stories.http;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** Asks axe about a page as it stands in the browser. */
final class AccessibilityChecker {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** What keeps somebody from using the page. */
  List<Finding> violations(Page page) {
    return new AxeBuilder(page)
        .withTags(RULES).analyze().getViolations().stream()
            .flatMap(
                rule ->
                    rule.getNodes().stream()
                        .map(node -> new Finding("axe", rule.getId(), node.getHtml())))
            .toList();
  }
}
