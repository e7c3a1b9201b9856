package id.go.bengkaliskab.pesona.share;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.ArticleNodes;
import id.go.bengkaliskab.pesona.procedure.Channel;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.ProcedureVersions;
import id.go.bengkaliskab.pesona.workflow.PublicCopy;
import id.go.bengkaliskab.pesona.workflow.WorkflowState;
import id.go.bengkaliskab.pesona.workflow.WorkflowStates;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The channels of an article's present round, for the people who share it. */
public final class ShareViews {
  private final Store store;
  private final ProcedureVersions procedures;
  private final Function<String, URI> publicSite;

  /**
   * @param store workspace of the module
   * @param procedures versions of the procedure
   * @param publicSite gives the public address of a path
   */
  public ShareViews(Store store, ProcedureVersions procedures, Function<String, URI> publicSite) {
    this.store = store;
    this.procedures = procedures;
    this.publicSite = publicSite;
  }

  /**
   * All channels in the order of the procedure; none while the article isn't public.
   *
   * @throws id.go.bengkaliskab.pesona.refusal.Refused when there is no such article
   */
  public List<ShareView> of(ArticleId id) {
    WorkflowState state = store.read(reading -> WorkflowStates.require(reading, id));
    Procedure procedure = procedures.byHash(state.procedureHash());
    return store.read(reading -> views(reading, state, procedure));
  }

  private List<ShareView> views(Nodes nodes, WorkflowState state, Procedure procedure) {
    Optional<URI> page = state.publicCopy().map(PublicCopy::path).map(publicSite);
    Optional<Article> article = nodes.find(state.articleId().path()).map(ArticleNodes::read);
    if (page.isEmpty() || article.isEmpty()) {
      return List.of();
    }
    String title = article.get().title();
    return procedure.channels().stream()
        .map(channel -> view(nodes, state, channel, title, page.get()))
        .toList();
  }

  private static ShareView view(
      Nodes nodes, WorkflowState state, Channel channel, String title, URI page) {
    Optional<ShareEntry> entry =
        ShareLedger.find(nodes, state.articleId(), state.round(), channel.id());
    return new ShareView(channel, state(channel, entry), entry, title + '\n' + page, page);
  }

  private static ShareView.State state(Channel channel, Optional<ShareEntry> entry) {
    if (entry.isPresent()) {
      return entry.get().link().isPresent() ? ShareView.State.POSTED : ShareView.State.SKIPPED;
    }
    return channel.retired() ? ShareView.State.RETIRED : ShareView.State.OPEN;
  }
}
