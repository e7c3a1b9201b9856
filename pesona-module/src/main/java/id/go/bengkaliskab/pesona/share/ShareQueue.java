package id.go.bengkaliskab.pesona.share;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.ArticleNodes;
import id.go.bengkaliskab.pesona.article.Picture;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.inbox.OpenTask;
import id.go.bengkaliskab.pesona.inbox.OpenWork;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.PhotoFormat;
import id.go.bengkaliskab.pesona.media.RenditionServlet;
import id.go.bengkaliskab.pesona.media.Spec;
import id.go.bengkaliskab.pesona.procedure.Channel;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.Desk;
import id.go.bengkaliskab.pesona.workflow.WorkflowState;
import id.go.bengkaliskab.pesona.workflow.WorkflowStates;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The articles of the sharing step, for those who share and those who supervise. */
public final class ShareQueue {
  private static final Set<String> READERS = Set.of("staf-admin", "kasi", "kabid");

  private final Store store;
  private final Desk desk;
  private final ShareViews views;
  private final Function<String, Optional<Asset>> assets;

  /**
   * @param store workspace of the module
   * @param desk versions of the procedure and names of people
   * @param views the channels of an article
   * @param assets finds a picture by its key
   */
  public ShareQueue(
      Store store, Desk desk, ShareViews views, Function<String, Optional<Asset>> assets) {
    this.store = store;
    this.desk = desk;
    this.views = views;
    this.assets = assets;
  }

  /**
   * Articles that wait to be shared, the one that waits longest first.
   *
   * @throws Refused when the person neither shares nor supervises
   */
  public List<ShareTask> waiting(Person reader) {
    require(reader);
    return store.read(
        reading ->
            OpenWork.list(reading).stream()
                .filter(task -> task.step().equals(ShareLedger.STEP))
                .map(task -> describe(reading, task))
                .toList());
  }

  /**
   * One article with its channels.
   *
   * @throws Refused when the person neither shares nor supervises, or there is no such article
   */
  public SharedArticle article(ArticleId id, Person reader) {
    require(reader);
    WorkflowState state = store.read(reading -> WorkflowStates.require(reading, id));
    Article article =
        store.read(reading -> reading.find(id.path()).map(ArticleNodes::read).orElseThrow());
    return new SharedArticle(
        id,
        article.title(),
        state.revision(),
        state.position().step().equals(ShareLedger.STEP),
        article.pictures().stream().flatMap(picture -> shared(picture).stream()).findFirst(),
        views.of(id));
  }

  private ShareTask describe(Nodes nodes, OpenTask task) {
    ArticleId id = new ArticleId(task.articleId());
    List<Channel> channels =
        desk.procedures().byHash(task.procedureHash()).channels().stream()
            .filter(channel -> !channel.retired())
            .toList();
    long settled =
        channels.stream()
            .filter(channel -> ShareLedger.isSettled(nodes, id, task.round(), channel))
            .count();
    return new ShareTask(
        id,
        task.title(),
        task.enteredAt(),
        task.claimedBy().map(desk.absences()::nameOf),
        (int) settled,
        channels.size());
  }

  private Optional<SharedPicture> shared(Picture picture) {
    return assets
        .apply(picture.asset())
        .flatMap(
            asset ->
                PhotoFormat.of(asset.mimeType())
                    .map(
                        format ->
                            new SharedPicture(
                                RenditionServlet.address(
                                    asset.sha256(), Spec.W1600, asset.frame().crop(), format),
                                picture.isDescribed() ? picture.alt() : asset.alt())));
  }

  private static void require(Person reader) {
    if (READERS.stream().noneMatch(reader::holds)) {
      throw Refused.because(Refused.Kind.NOT_ALLOWED, "refusal.share.reader", reader.name());
    }
  }
}
