package id.go.bengkaliskab.pesona.phone;

import id.go.bengkaliskab.pesona.agenda.Agenda;
import id.go.bengkaliskab.pesona.board.Board;
import id.go.bengkaliskab.pesona.host.CurrentUser;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.notice.Templates;
import id.go.bengkaliskab.pesona.page.PageFiles;
import id.go.bengkaliskab.pesona.page.PagePictures;
import id.go.bengkaliskab.pesona.page.RelatedTitles;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.Desk;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Inbox and task pages, wired: what a host takes from here once its desk stands. */
public final class PhoneParts {
  private final Surroundings around;
  private final PhoneSettings settings;
  private final PhonePages pages;

  /**
   * What the pages stand on.
   *
   * @param store workspace of the module
   * @param desk the workflow
   * @param board how out of date the site is
   * @param currentUser who is signed in
   * @param today gives a person with the roles of this day
   * @param templates templates of pages
   * @param sentences words refusals
   * @param mediaHash gives the SHA-256 behind an asset key; refuses unknown keys
   * @param masters gives the bytes of the web master behind an asset key
   * @param files what articles hold beside pictures
   * @param clock tells the time
   */
  public record Surroundings(
      Store store,
      Desk desk,
      Board board,
      CurrentUser currentUser,
      UnaryOperator<Person> today,
      Templates templates,
      Sentences sentences,
      UnaryOperator<String> mediaHash,
      Function<String, Optional<byte[]>> masters,
      PageFiles files,
      Clock clock) {}

  /**
   * @param around what the pages stand on
   * @param settings what the host says to them
   */
  public PhoneParts(Surroundings around, PhoneSettings settings) {
    this.around = around;
    this.settings = settings;
    this.pages = new PhonePages(around.templates(), around.sentences(), settings);
  }

  /** The servlet for {@link InboxServlet#PATH}. */
  public InboxServlet inbox() {
    return new InboxServlet(
        members(),
        pages,
        settings,
        new Agenda(around.store(), around.desk()),
        new StalenessLine(around.board(), around.sentences(), settings.board()),
        around.clock());
  }

  /** The servlet for {@link TaskServlet#PATH} and everything below it. */
  public TaskServlet tasks() {
    return new TaskServlet(
        members(),
        pages,
        settings,
        around.desk(),
        new Tasks(around.store(), around.desk().procedures()),
        new TaskPage(
            around.desk(),
            pages,
            settings,
            new RelatedTitles(around.store()),
            around.mediaHash(),
            around.files(),
            around.clock()),
        around.mediaHash(),
        new PagePictures(around.masters()));
  }

  private Members members() {
    return new Members(around.currentUser(), around.today());
  }
}
