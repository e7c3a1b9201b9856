package id.go.bengkaliskab.pesona.embedded;

import id.go.bengkaliskab.pesona.embedded.rest.AccountsResource;
import id.go.bengkaliskab.pesona.embedded.rest.SignInResource;
import id.go.bengkaliskab.pesona.embedded.security.AccountAdministration;
import id.go.bengkaliskab.pesona.embedded.security.SignIn;
import id.go.bengkaliskab.pesona.intake.FirstContent;
import id.go.bengkaliskab.pesona.rest.ArticleAnswer;
import id.go.bengkaliskab.pesona.rest.ArticleResource;
import id.go.bengkaliskab.pesona.rest.ArticlesResource;
import id.go.bengkaliskab.pesona.rest.Callers;
import id.go.bengkaliskab.pesona.rest.ChecklistResource;
import id.go.bengkaliskab.pesona.rest.CommentsResource;
import id.go.bengkaliskab.pesona.rest.CsrfFilter;
import id.go.bengkaliskab.pesona.rest.DraftResource;
import id.go.bengkaliskab.pesona.rest.FailureMapper;
import id.go.bengkaliskab.pesona.rest.HistoryResource;
import id.go.bengkaliskab.pesona.rest.ImportsResource;
import id.go.bengkaliskab.pesona.rest.MediaResource;
import id.go.bengkaliskab.pesona.rest.PeopleResource;
import id.go.bengkaliskab.pesona.rest.Problems;
import id.go.bengkaliskab.pesona.rest.RefusedMapper;
import id.go.bengkaliskab.pesona.rest.ReportsResource;
import id.go.bengkaliskab.pesona.rest.SessionResource;
import id.go.bengkaliskab.pesona.rest.SharesResource;
import id.go.bengkaliskab.pesona.rest.TasksResource;
import id.go.bengkaliskab.pesona.rest.VerificationResource;
import id.go.bengkaliskab.pesona.rest.WorkResource;
import java.time.Clock;
import java.util.List;

/** The REST interface, wired by hand. */
final class NewsroomResources {
  private final EmbeddedHost host;
  private final Newsroom newsroom;
  private final SignIn signIn;
  private final AccountAdministration administration;
  private final Clock clock;

  /**
   * @param host where the module lives
   * @param newsroom the module's parts
   * @param signIn checks passwords
   * @param administration keeps the accounts of this host
   * @param clock tells the time
   */
  NewsroomResources(
      EmbeddedHost host,
      Newsroom newsroom,
      SignIn signIn,
      AccountAdministration administration,
      Clock clock) {
    this.host = host;
    this.newsroom = newsroom;
    this.signIn = signIn;
    this.administration = administration;
    this.clock = clock;
  }

  /** Filters, mappers and resources, each one instance for all requests. */
  List<Object> all() {
    Callers callers = new Callers(host.currentUser());
    Problems problems = new Problems(newsroom.sentences());
    ArticleAnswer answer =
        new ArticleAnswer(newsroom.store(), newsroom.desk(), newsroom.sentences(), clock);
    FirstContent firstContent = newsroom.firstContent();
    return List.of(
        new CsrfFilter(callers),
        new RefusedMapper(problems, callers),
        new FailureMapper(problems, callers),
        new SessionResource(callers),
        new SignInResource(signIn, host.browserSessions()),
        new AccountsResource(administration, host.browserSessions()),
        new ArticlesResource(newsroom.store(), newsroom.desk(), firstContent, answer, callers),
        new ArticleResource(newsroom.desk(), answer, callers),
        new ImportsResource(
            newsroom.intake(),
            newsroom.desk(),
            firstContent,
            answer,
            newsroom.sentences(),
            callers),
        new WorkResource(newsroom.desk(), answer, callers),
        new ChecklistResource(newsroom.store(), newsroom.desk(), callers),
        new DraftResource(newsroom.desk(), callers),
        new CommentsResource(newsroom.desk(), newsroom.sentences(), callers),
        new HistoryResource(
            newsroom.store(),
            newsroom.history(),
            newsroom.articleRecords(),
            newsroom.sentences(),
            callers),
        new ReportsResource(newsroom.reports(), callers),
        new TasksResource(newsroom.store(), newsroom.desk(), callers, clock),
        new MediaResource(newsroom.library(), newsroom.photos(), callers, clock),
        new SharesResource(newsroom.shares(), newsroom.shareViews(), callers),
        new PeopleResource(newsroom.desk(), host.directory(), callers),
        new VerificationResource(newsroom.verification(), newsroom.sentences(), callers));
  }
}
