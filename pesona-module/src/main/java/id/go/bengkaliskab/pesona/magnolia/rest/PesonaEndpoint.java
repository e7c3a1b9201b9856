package id.go.bengkaliskab.pesona.magnolia.rest;

import id.go.bengkaliskab.pesona.magnolia.Front;
import id.go.bengkaliskab.pesona.magnolia.MagnoliaFront;
import id.go.bengkaliskab.pesona.rest.ArticleResource;
import id.go.bengkaliskab.pesona.rest.ArticlesResource;
import id.go.bengkaliskab.pesona.rest.AssignmentResource;
import id.go.bengkaliskab.pesona.rest.ChecklistResource;
import id.go.bengkaliskab.pesona.rest.ClaimResource;
import id.go.bengkaliskab.pesona.rest.CommentsResource;
import id.go.bengkaliskab.pesona.rest.DraftResource;
import id.go.bengkaliskab.pesona.rest.ImportsResource;
import id.go.bengkaliskab.pesona.rest.MediaFoldersResource;
import id.go.bengkaliskab.pesona.rest.MediaResource;
import id.go.bengkaliskab.pesona.rest.OutcomesResource;
import id.go.bengkaliskab.pesona.rest.PauseResource;
import id.go.bengkaliskab.pesona.rest.PeopleResource;
import id.go.bengkaliskab.pesona.rest.RecordsResource;
import id.go.bengkaliskab.pesona.rest.ReportsResource;
import id.go.bengkaliskab.pesona.rest.RevisionsResource;
import id.go.bengkaliskab.pesona.rest.SessionResource;
import id.go.bengkaliskab.pesona.rest.SharesResource;
import id.go.bengkaliskab.pesona.rest.TasksResource;
import id.go.bengkaliskab.pesona.rest.VerificationResource;
import info.magnolia.rest.AbstractEndpoint;
import info.magnolia.rest.registry.ConfiguredEndpointDefinition;
import javax.inject.Inject;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.Path;

/**
 * The REST interface below Magnolia's {@code /.rest}: the same resources as in the embedded host,
 * each found by its path. On a public instance there are none.
 */
@Path("/pesona/v1")
public class PesonaEndpoint extends AbstractEndpoint<ConfiguredEndpointDefinition> {
  private final MagnoliaFront front;

  /**
   * @param definition how the light module configures it
   * @param front has the resources while the newsroom runs
   */
  @Inject
  public PesonaEndpoint(ConfiguredEndpointDefinition definition, MagnoliaFront front) {
    super(definition);
    this.front = front;
  }

  /** As {@link ArticlesResource} says. */
  @Path("articles")
  public ArticlesResource articles() {
    return open(ArticlesResource.class);
  }

  /** As {@link ArticleResource} says. */
  @Path("articles/{id}")
  public ArticleResource article() {
    return open(ArticleResource.class);
  }

  /** As {@link ImportsResource} says. */
  @Path("imports")
  public ImportsResource imports() {
    return open(ImportsResource.class);
  }

  /** As {@link OutcomesResource} says. */
  @Path("articles/{id}/outcomes")
  public OutcomesResource outcomes() {
    return open(OutcomesResource.class);
  }

  /** As {@link ClaimResource} says. */
  @Path("articles/{id}/claim")
  public ClaimResource claim() {
    return open(ClaimResource.class);
  }

  /** As {@link AssignmentResource} says. */
  @Path("articles/{id}/assignment")
  public AssignmentResource assignment() {
    return open(AssignmentResource.class);
  }

  /** As {@link PauseResource} says. */
  @Path("articles/{id}/pause")
  public PauseResource pause() {
    return open(PauseResource.class);
  }

  /** As {@link ChecklistResource} says. */
  @Path("articles/{id}/checklist")
  public ChecklistResource checklist() {
    return open(ChecklistResource.class);
  }

  /** As {@link DraftResource} says. */
  @Path("articles/{id}/draft")
  public DraftResource draft() {
    return open(DraftResource.class);
  }

  /** As {@link CommentsResource} says. */
  @Path("articles/{id}/comments")
  public CommentsResource comments() {
    return open(CommentsResource.class);
  }

  /** As {@link RevisionsResource} says. */
  @Path("articles/{id}/revisions")
  public RevisionsResource revisions() {
    return open(RevisionsResource.class);
  }

  /** As {@link RecordsResource} says. */
  @Path("articles/{id}/records")
  public RecordsResource records() {
    return open(RecordsResource.class);
  }

  /** As {@link SharesResource} says. */
  @Path("articles/{id}/shares")
  public SharesResource shares() {
    return open(SharesResource.class);
  }

  /** As {@link SessionResource} says. */
  @Path("session")
  public SessionResource session() {
    return open(SessionResource.class);
  }

  /** As {@link ReportsResource} says. */
  @Path("reports/{month}")
  public ReportsResource reports() {
    return open(ReportsResource.class);
  }

  /** As {@link TasksResource} says. */
  @Path("tasks")
  public TasksResource tasks() {
    return open(TasksResource.class);
  }

  /** As {@link MediaResource} says. */
  @Path("media")
  public MediaResource media() {
    return open(MediaResource.class);
  }

  /** As {@link MediaFoldersResource} says. */
  @Path("media-folders")
  public MediaFoldersResource mediaFolders() {
    return open(MediaFoldersResource.class);
  }

  /** As {@link PeopleResource} says. */
  @Path("people/{login}/absence")
  public PeopleResource people() {
    return open(PeopleResource.class);
  }

  /** As {@link VerificationResource} says. */
  @Path("verification")
  public VerificationResource verification() {
    return open(VerificationResource.class);
  }

  private <T> T open(Class<T> kind) {
    return front
        .find()
        .map(Front::resources)
        .map(resources -> resources.of(kind))
        .orElseThrow(NotFoundException::new);
  }
}
