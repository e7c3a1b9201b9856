package id.go.bengkaliskab.pesona.embedded;

import id.go.bengkaliskab.pesona.admin.Screen;
import id.go.bengkaliskab.pesona.admin.Screens;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.admin.article.ArticleIndex;
import id.go.bengkaliskab.pesona.admin.article.ArticleSurroundings;
import id.go.bengkaliskab.pesona.admin.article.ArticlesScreen;
import id.go.bengkaliskab.pesona.admin.inbox.InboxScreen;
import id.go.bengkaliskab.pesona.admin.share.SharesScreen;
import id.go.bengkaliskab.pesona.agenda.Agenda;
import java.time.Clock;

/** The module's screens, wired by hand. */
final class NewsroomScreens implements Screens {
  private final Newsroom newsroom;
  private final Clock clock;

  NewsroomScreens(Newsroom newsroom, Clock clock) {
    this.newsroom = newsroom;
    this.clock = clock;
  }

  @Override
  public Screen open(String app, Workplace workplace) {
    return switch (app) {
      case "kotak-masuk" ->
          new InboxScreen(workplace, new Agenda(newsroom.store(), newsroom.desk()), clock);
      case ArticlesScreen.APP -> new ArticlesScreen(workplace, articles(), index(workplace));
      case "bagikan" -> new SharesScreen(workplace, newsroom.sharing());
      default -> throw new IllegalArgumentException("there is no screen for \"" + app + '"');
    };
  }

  private ArticleIndex index(Workplace workplace) {
    return new ArticleIndex(
        workplace, newsroom.store(), newsroom.desk(), newsroom.intake(), newsroom.firstContent());
  }

  private ArticleSurroundings articles() {
    return new ArticleSurroundings(
        newsroom.store(),
        newsroom.desk(),
        newsroom.history(),
        newsroom.forms(),
        newsroom.urls(),
        clock);
  }
}
