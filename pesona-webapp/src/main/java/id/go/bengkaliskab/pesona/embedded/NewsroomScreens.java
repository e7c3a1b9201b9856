package id.go.bengkaliskab.pesona.embedded;

import id.go.bengkaliskab.pesona.admin.Screen;
import id.go.bengkaliskab.pesona.admin.Screens;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.admin.article.ArticleIndex;
import id.go.bengkaliskab.pesona.admin.article.ArticleSurroundings;
import id.go.bengkaliskab.pesona.admin.article.ArticlesScreen;
import id.go.bengkaliskab.pesona.admin.deliveries.DeliveriesScreen;
import id.go.bengkaliskab.pesona.admin.inbox.InboxScreen;
import id.go.bengkaliskab.pesona.admin.people.PeopleScreen;
import id.go.bengkaliskab.pesona.admin.people.Staff;
import id.go.bengkaliskab.pesona.admin.records.RecordsScreen;
import id.go.bengkaliskab.pesona.admin.share.SharesScreen;
import id.go.bengkaliskab.pesona.agenda.Agenda;
import java.time.Clock;

/** The module's screens, wired by hand. */
final class NewsroomScreens implements Screens {
  private final Newsroom newsroom;
  private final Staff staff;
  private final Clock clock;

  /**
   * @param newsroom the module's parts
   * @param staff the accounts of this host
   * @param clock tells the time
   */
  NewsroomScreens(Newsroom newsroom, Staff staff, Clock clock) {
    this.newsroom = newsroom;
    this.staff = staff;
    this.clock = clock;
  }

  @Override
  public Screen open(String app, Workplace workplace) {
    return switch (app) {
      case "kotak-masuk" ->
          new InboxScreen(workplace, new Agenda(newsroom.store(), newsroom.desk()), clock);
      case ArticlesScreen.APP -> new ArticlesScreen(workplace, articles(), index(workplace));
      case "bagikan" -> new SharesScreen(workplace, newsroom.sharing());
      case "pengguna" -> new PeopleScreen(workplace, staff, newsroom.attendance());
      case "kiriman" -> new DeliveriesScreen(workplace, newsroom.deliveries());
      case RecordsScreen.APP -> new RecordsScreen(workplace, newsroom.archive());
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
