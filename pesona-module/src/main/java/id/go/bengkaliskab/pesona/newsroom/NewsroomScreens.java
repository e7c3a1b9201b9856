package id.go.bengkaliskab.pesona.newsroom;

import id.go.bengkaliskab.pesona.admin.Screen;
import id.go.bengkaliskab.pesona.admin.Screens;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.admin.article.ArticlesScreen;
import id.go.bengkaliskab.pesona.admin.board.BoardScreen;
import id.go.bengkaliskab.pesona.admin.deliveries.Deliveries;
import id.go.bengkaliskab.pesona.admin.deliveries.DeliveriesScreen;
import id.go.bengkaliskab.pesona.admin.inbox.InboxScreen;
import id.go.bengkaliskab.pesona.admin.media.MediaScreen;
import id.go.bengkaliskab.pesona.admin.people.Attendance;
import id.go.bengkaliskab.pesona.admin.people.PeopleScreen;
import id.go.bengkaliskab.pesona.admin.people.Staff;
import id.go.bengkaliskab.pesona.admin.procedure.ProcedureScreen;
import id.go.bengkaliskab.pesona.admin.records.RecordsScreen;
import id.go.bengkaliskab.pesona.admin.share.SharesScreen;
import id.go.bengkaliskab.pesona.agenda.Agenda;
import java.util.Optional;

/** The screens of the office. */
public final class NewsroomScreens implements Screens {
  private final Newsroom newsroom;
  private final Optional<Staff> staff;

  /**
   * @param newsroom the module's parts
   * @param staff the accounts, when this host keeps them by itself
   */
  public NewsroomScreens(Newsroom newsroom, Optional<Staff> staff) {
    this.newsroom = newsroom;
    this.staff = staff;
  }

  @Override
  public Screen open(String app, Workplace workplace) {
    return switch (app) {
      case "kotak-masuk" -> inbox(workplace);
      case BoardScreen.APP -> board(workplace);
      case ArticlesScreen.APP -> articles(workplace);
      case "bagikan" -> new SharesScreen(workplace, new NewsroomShares(newsroom).sharing());
      case "pengguna" -> new PeopleScreen(workplace, staff, attendance());
      case "kiriman" -> new DeliveriesScreen(workplace, deliveries());
      case RecordsScreen.APP -> new RecordsScreen(workplace, newsroom.records().archive());
      case MediaScreen.APP -> new MediaScreen(workplace, new NewsroomGallery(newsroom).parts());
      case ProcedureScreen.APP -> procedure(workplace);
      default -> throw new IllegalArgumentException("there is no screen for \"" + app + '"');
    };
  }

  private Screen inbox(Workplace workplace) {
    return new InboxScreen(
        workplace, new Agenda(newsroom.store(), newsroom.desk()), newsroom.clock());
  }

  private Screen board(Workplace workplace) {
    return new BoardScreen(workplace, newsroom.board(), newsroom.sentences(), newsroom.clock());
  }

  private Screen articles(Workplace workplace) {
    NewsroomArticles articles = new NewsroomArticles(newsroom);
    return new ArticlesScreen(workplace, articles.surroundings(), articles.index(workplace));
  }

  private Screen procedure(Workplace workplace) {
    return new ProcedureScreen(
        workplace,
        newsroom.sheet(),
        new NewsroomSheet(newsroom).readers(),
        newsroom.settings().addresses().procedure());
  }

  private Attendance attendance() {
    return new Attendance(newsroom.store(), newsroom.desk(), newsroom.host().directory());
  }

  private Deliveries deliveries() {
    return new Deliveries(
        newsroom.store(),
        newsroom.outbox(),
        newsroom.chain(),
        newsroom.desk().absences(),
        () -> newsroom.settings().mail().get().isPresent(),
        newsroom.clock());
  }
}
