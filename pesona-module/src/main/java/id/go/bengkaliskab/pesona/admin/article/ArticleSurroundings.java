package id.go.bengkaliskab.pesona.admin.article;

import id.go.bengkaliskab.pesona.admin.form.Forms;
import id.go.bengkaliskab.pesona.history.ArticleHistory;
import id.go.bengkaliskab.pesona.host.BaseUrls;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.Desk;
import java.time.Clock;
import java.util.Objects;

/**
 * What the screens of articles stand on.
 *
 * @param store workspace of the module
 * @param desk what can be done to articles
 * @param history revisions and what differs between them
 * @param forms forms from the dialogs of the light module
 * @param urls addresses of this installation
 * @param restPath path of the REST interface, which gives pictures
 * @param clock tells the time
 */
public record ArticleSurroundings(
    Store store,
    Desk desk,
    ArticleHistory history,
    Forms forms,
    BaseUrls urls,
    String restPath,
    Clock clock) {
  public ArticleSurroundings {
    Objects.requireNonNull(store, "store");
    Objects.requireNonNull(desk, "desk");
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(forms, "forms");
    Objects.requireNonNull(urls, "urls");
    Objects.requireNonNull(restPath, "restPath");
    Objects.requireNonNull(clock, "clock");
  }
}
