package id.go.bengkaliskab.pesona.newsroom;

import id.go.bengkaliskab.pesona.intake.FirstContent;
import id.go.bengkaliskab.pesona.rest.ArticleActs;
import id.go.bengkaliskab.pesona.rest.ArticleAnswer;
import id.go.bengkaliskab.pesona.rest.ArticleResource;
import id.go.bengkaliskab.pesona.rest.ArticlesResource;
import id.go.bengkaliskab.pesona.rest.AssignmentResource;
import id.go.bengkaliskab.pesona.rest.Callers;
import id.go.bengkaliskab.pesona.rest.ChecklistResource;
import id.go.bengkaliskab.pesona.rest.ClaimResource;
import id.go.bengkaliskab.pesona.rest.CommentsResource;
import id.go.bengkaliskab.pesona.rest.CsrfFilter;
import id.go.bengkaliskab.pesona.rest.DraftResource;
import id.go.bengkaliskab.pesona.rest.FailureMapper;
import id.go.bengkaliskab.pesona.rest.ImportsResource;
import id.go.bengkaliskab.pesona.rest.MediaFoldersResource;
import id.go.bengkaliskab.pesona.rest.MediaResource;
import id.go.bengkaliskab.pesona.rest.OutcomesResource;
import id.go.bengkaliskab.pesona.rest.PauseResource;
import id.go.bengkaliskab.pesona.rest.PeopleResource;
import id.go.bengkaliskab.pesona.rest.Problems;
import id.go.bengkaliskab.pesona.rest.RecordsResource;
import id.go.bengkaliskab.pesona.rest.RefusedMapper;
import id.go.bengkaliskab.pesona.rest.ReportsResource;
import id.go.bengkaliskab.pesona.rest.RevisionsResource;
import id.go.bengkaliskab.pesona.rest.SessionResource;
import id.go.bengkaliskab.pesona.rest.SharesResource;
import id.go.bengkaliskab.pesona.rest.TasksResource;
import id.go.bengkaliskab.pesona.rest.VerificationResource;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The REST interface. */
public final class NewsroomResources {
  private final Newsroom newsroom;
  private final Store store;
  private final Desk desk;
  private final Problems problems;
  private final Callers callers;
  private final ArticleAnswer answer;
  private final List<Object> resources;

  /**
   * @param newsroom the module's parts
   */
  public NewsroomResources(Newsroom newsroom) {
    this.newsroom = newsroom;
    this.store = newsroom.store();
    this.desk = newsroom.desk();
    this.problems = new Problems(newsroom.sentences());
    this.callers = new Callers(newsroom.host().currentUser(), newsroom.duties()::today, problems);
    this.answer = new ArticleAnswer(store, desk, newsroom.sentences(), newsroom.clock());
    this.resources = Stream.concat(articles().stream(), office().stream()).toList();
  }

  /** Filters, mappers and resources, each one instance for all requests. */
  public List<Object> all() {
    List<Object> all = new ArrayList<>(rules());
    all.addAll(resources);
    return all;
  }

  /**
   * The resource of a kind, the same at every call.
   *
   * @throws IllegalArgumentException when there is none of it
   */
  public <T> T of(Class<T> kind) {
    return resources.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no " + kind.getName()));
  }

  /** What holds for every request. */
  private List<Object> rules() {
    return List.of(
        new CsrfFilter(callers),
        new RefusedMapper(problems, callers),
        new FailureMapper(problems, callers));
  }

  private List<Object> articles() {
    NewsroomArticles articles = new NewsroomArticles(newsroom);
    FirstContent firstContent = articles.firstContent();
    ArticleActs acts = new ArticleActs(answer, callers);
    return List.of(
        new ArticlesResource(store, desk, firstContent, answer, callers),
        new ArticleResource(desk, answer, callers),
        new ImportsResource(
            articles.intake(), desk, firstContent, answer, newsroom.sentences(), callers),
        new OutcomesResource(desk, callers),
        new ClaimResource(desk, acts, callers),
        new AssignmentResource(desk, acts),
        new PauseResource(desk, acts),
        new ChecklistResource(store, desk, callers),
        new DraftResource(desk, callers),
        new CommentsResource(desk, newsroom.sentences(), callers),
        new RevisionsResource(store, articles.history(), newsroom.sentences(), callers),
        new RecordsResource(newsroom.records().ofArticles(), callers));
  }

  private List<Object> office() {
    NewsroomMedia media = newsroom.media();
    NewsroomGallery gallery = new NewsroomGallery(newsroom);
    NewsroomShares shares = new NewsroomShares(newsroom);
    NewsroomRecords records = newsroom.records();
    return List.of(
        new SessionResource(callers),
        new ReportsResource(records.reports(), callers),
        new TasksResource(store, desk, callers, newsroom.clock()),
        new MediaResource(
            media.library(),
            media.shelf(),
            media.documents(),
            media.catalogue(),
            gallery.desk(),
            gallery.folders(),
            callers),
        new MediaFoldersResource(gallery.folders(), callers),
        new SharesResource(shares.ledger(), shares.views(), callers),
        new PeopleResource(desk, newsroom.host().directory(), callers),
        new VerificationResource(records.verification(), newsroom.sentences(), callers));
  }
}
