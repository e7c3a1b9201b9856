package id.go.bengkaliskab.pesona.newsroom;

import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.admin.article.ArticleIndex;
import id.go.bengkaliskab.pesona.admin.article.ArticleSurroundings;
import id.go.bengkaliskab.pesona.admin.dialog.Dialogs;
import id.go.bengkaliskab.pesona.admin.form.FormSources;
import id.go.bengkaliskab.pesona.admin.form.Forms;
import id.go.bengkaliskab.pesona.admin.form.StoredLinkTargets;
import id.go.bengkaliskab.pesona.history.ArticleHistory;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.intake.FirstContent;
import id.go.bengkaliskab.pesona.intake.ManuscriptIntake;
import id.go.bengkaliskab.pesona.intake.word.WordReader;
import java.util.Map;

/** How articles come in, are edited and looked back on. */
final class NewsroomArticles {
  private final Newsroom newsroom;

  NewsroomArticles(Newsroom newsroom) {
    this.newsroom = newsroom;
  }

  FirstContent firstContent() {
    return new FirstContent(newsroom.random(), newsroom.clock(), newsroom.settings().office());
  }

  ManuscriptIntake intake() {
    NewsroomMedia media = newsroom.media();
    return new ManuscriptIntake(
        new WordReader(),
        media.reader(),
        media.library(),
        newsroom.clock(),
        (locale, key) -> newsroom.sentences().text(locale, key));
  }

  ArticleHistory history() {
    return new ArticleHistory(
        newsroom.store(), newsroom.host().directory(), newsroom.desk().procedures());
  }

  ArticleIndex index(Workplace workplace) {
    return new ArticleIndex(workplace, newsroom.store(), newsroom.desk(), intake(), firstContent());
  }

  ArticleSurroundings surroundings() {
    return new ArticleSurroundings(
        newsroom.store(),
        newsroom.desk(),
        history(),
        forms(),
        newsroom.host().baseUrls(),
        newsroom.settings().addresses().rest(),
        newsroom.clock());
  }

  /** Forms from the dialogs of the light module. */
  private Forms forms() {
    return new Forms(
        new Dialogs(newsroom.host().resources()),
        new FormSources(
            newsroom.media().shelf(),
            newsroom.media().documents(),
            new StoredLinkTargets(
                Map.of(
                    Workspaces.PESONA,
                    newsroom.store(),
                    Workspaces.PESONA_PUBLIC,
                    newsroom.stores().of(Access.PUBLIC, Workspaces.PESONA_PUBLIC))),
            newsroom.zone()));
  }
}
