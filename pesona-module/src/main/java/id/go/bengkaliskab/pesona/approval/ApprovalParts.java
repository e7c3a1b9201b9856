package id.go.bengkaliskab.pesona.approval;

import id.go.bengkaliskab.pesona.host.BaseUrls;
import id.go.bengkaliskab.pesona.host.CurrentUser;
import id.go.bengkaliskab.pesona.host.Directory;
import id.go.bengkaliskab.pesona.host.PeriodicTask;
import id.go.bengkaliskab.pesona.notice.ActLetter;
import id.go.bengkaliskab.pesona.notice.Audience;
import id.go.bengkaliskab.pesona.notice.CommentLetter;
import id.go.bengkaliskab.pesona.notice.Letter;
import id.go.bengkaliskab.pesona.notice.LetterWriter;
import id.go.bengkaliskab.pesona.notice.Letterhead;
import id.go.bengkaliskab.pesona.notice.MailHandler;
import id.go.bengkaliskab.pesona.notice.MailSettings;
import id.go.bengkaliskab.pesona.notice.Mailings;
import id.go.bengkaliskab.pesona.notice.Postman;
import id.go.bengkaliskab.pesona.notice.RecordedActs;
import id.go.bengkaliskab.pesona.notice.Templates;
import id.go.bengkaliskab.pesona.outbox.Handler;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.page.PageFiles;
import id.go.bengkaliskab.pesona.page.PagePictures;
import id.go.bengkaliskab.pesona.page.RelatedTitles;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.Desk;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Approval and mails, wired: what a host takes from here once its desk stands. The effects come
 * before, from {@link ApprovalEffects}.
 */
public final class ApprovalParts {
  private final Surroundings around;
  private final ApprovalSettings settings;
  private final RecordedActs acts;
  private final LetterWriter writer;
  private final PagePictures pictures;
  private final RelatedTitles titles;

  /**
   * What approval and mails stand on.
   *
   * @param store workspace of the module
   * @param desk the workflow
   * @param outbox takes promises
   * @param chain appends records
   * @param directory the people
   * @param currentUser who is signed in
   * @param urls addresses of this installation
   * @param templates mail and paper templates
   * @param sentences words refusals
   * @param letterhead what all mails share
   * @param mediaHash gives the SHA-256 behind an asset key; refuses unknown keys
   * @param masters gives the bytes of the web master behind an asset key
   * @param files what articles hold beside pictures
   * @param random source of tokens
   * @param clock tells the time
   */
  public record Surroundings(
      Store store,
      Desk desk,
      Outbox outbox,
      Chain chain,
      Directory directory,
      CurrentUser currentUser,
      BaseUrls urls,
      Templates templates,
      Sentences sentences,
      Letterhead letterhead,
      UnaryOperator<String> mediaHash,
      Function<String, Optional<byte[]>> masters,
      PageFiles files,
      SecureRandom random,
      Clock clock) {}

  /**
   * @param around what it stands on
   * @param settings how approval by mail works here
   */
  public ApprovalParts(Surroundings around, ApprovalSettings settings) {
    this.around = around;
    this.settings = settings;
    this.acts = new RecordedActs(around.store(), around.desk().procedures());
    this.writer = new LetterWriter(around.templates(), around.letterhead());
    this.pictures = new PagePictures(around.masters());
    this.titles = new RelatedTitles(around.store());
  }

  /**
   * Handlers of the outbox types {@code mail} and {@code softcopy}.
   *
   * @param mail the mail server; empty while none is set
   * @param more further kinds of mail, such as reminders
   */
  public List<Handler> handlers(Supplier<Optional<MailSettings>> mail, List<Letter> more) {
    List<Letter> letters = new ArrayList<>(ActLetter.all(acts, writer));
    letters.add(
        new ApprovalLetter(
            around.store(),
            acts,
            writer,
            new ApprovalLinks(around.random()),
            settings,
            around.urls(),
            pictures,
            around.files(),
            around.clock()));
    letters.addAll(ApprovedLetter.both(around.store(), acts, writer));
    letters.add(new CommentLetter(around.store(), writer, around.desk().procedures()));
    letters.addAll(more);
    Postman postman = new Postman(around.urls().author().getHost(), around.clock());
    return List.of(new MailHandler(mail, around.directory(), letters, postman), softcopies());
  }

  /** The servlet for {@link ApprovalServlet#PATH} and everything below it. */
  public ApprovalServlet servlet() {
    return new ApprovalServlet(
        new Decisions(around.store(), around.directory(), around.desk(), around.clock()),
        new ApprovalPages(around.templates(), around.sentences(), settings, titles),
        settings,
        around.currentUser(),
        around.mediaHash(),
        pictures,
        around.files());
  }

  /** Work to be repeated. */
  public List<PeriodicTask> tasks() {
    return List.of(new LinkSweep(around.store(), around.clock()));
  }

  private Handler softcopies() {
    return new SoftcopyHandler(
        around.store(),
        around.desk().procedures(),
        new SoftcopyWriter(around.templates(), settings.office(), pictures, around.files(), titles),
        around.chain(),
        new Mailings(around.outbox()),
        new Audience(around.desk().absences()),
        around.clock());
  }
}
