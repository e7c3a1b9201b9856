package id.go.bengkaliskab.pesona.embedded.web;

import id.go.bengkaliskab.pesona.embedded.testing.ArticleShelf;
import id.go.bengkaliskab.pesona.embedded.testing.Browser;
import id.go.bengkaliskab.pesona.embedded.testing.PublicSite;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A public site on a real repository, filled once for all tests of a class. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class PublicSiteStory {
  PublicSite site;
  Browser browser;
  ArticleShelf shelf;

  /** Publishes what the tests of the class need. */
  abstract void fill();

  @BeforeAll
  final void start(@TempDir Path folder) {
    site = new PublicSite(folder, 0);
    browser = new Browser(site.server().port());
    shelf = new ArticleShelf(site.articles());
    fill();
  }

  @AfterAll
  final void stop() {
    site.close();
  }
}
