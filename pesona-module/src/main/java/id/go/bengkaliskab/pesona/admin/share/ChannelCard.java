package id.go.bengkaliskab.pesona.admin.share;

import com.vaadin.server.ExternalResource;
import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Link;
import com.vaadin.ui.TextArea;
import com.vaadin.ui.TextField;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.share.ShareEntry;
import id.go.bengkaliskab.pesona.share.ShareView;
import java.net.URI;
import java.util.Locale;
import java.util.function.Consumer;

/** One channel: what was done about it, and the means to do it. */
final class ChannelCard {
  private static final int LONGEST_LINK = 500;
  private static final int LONGEST_REASON = 500;

  private final Workplace workplace;
  private final Sharing sharing;
  private final ArticleId article;
  private final boolean mayAct;
  private final Consumer<String> settled;
  private final CssLayout root = Look.group("card");

  /**
   * @param mayAct whether this person may settle channels now; the server checks again
   * @param settled told the id of the channel when something was stored
   */
  ChannelCard(
      Workplace workplace,
      Sharing sharing,
      ArticleId article,
      boolean mayAct,
      Consumer<String> settled) {
    this.workplace = workplace;
    this.sharing = sharing;
    this.article = article;
    this.mayAct = mayAct;
    this.settled = settled;
    root.addStyleName("channel");
  }

  Component component() {
    return root;
  }

  void show(ShareView view) {
    root.setId("channel-" + view.channel().id());
    root.removeAllComponents();
    root.addComponent(head(view));
    String note = view.channel().note().in(workplace.locale());
    if (!note.isBlank()) {
      root.addComponent(Look.words(note, "quiet", "channel-note"));
    }
    view.entry().ifPresent(entry -> root.addComponent(done(entry)));
    if (mayAct && view.state() == ShareView.State.OPEN) {
      root.addComponent(means(view));
    } else if (mayAct && view.state() != ShareView.State.RETIRED) {
      root.addComponent(change(view));
    }
  }

  private Component head(ShareView view) {
    String state = view.state().name().toLowerCase(Locale.ROOT);
    return Look.group(
        "channel-head",
        Look.words(view.channel().name(), "channel-name"),
        Look.pill(
            workplace.text("share.state." + state),
            view.state() == ShareView.State.OPEN ? "soon" : state));
  }

  private Component done(ShareEntry entry) {
    CssLayout done = Look.group("channel-done");
    entry.link().ifPresent(link -> done.addComponent(Look.newTab(link, URI.create(link))));
    entry.reason().ifPresent(reason -> done.addComponent(Look.words(reason, "channel-reason")));
    done.addComponent(
        Look.words(workplace.text("share.by", sharing.nameOf(entry.by()), entry.at()), "quiet"));
    return done;
  }

  private Component change(ShareView view) {
    Button button = new Button(workplace.text("share.change"));
    button.setId(root.getId() + "-change");
    button.addStyleName("small");
    button.addClickListener(
        event -> {
          root.removeComponent(button);
          root.addComponent(means(view));
        });
    return button;
  }

  private Component means(ShareView view) {
    CssLayout means = Look.group("channel-means");
    view.compose().ifPresent(address -> means.addComponent(writing(view, address)));
    means.addComponents(posting(view), skipping(view));
    return means;
  }

  private Component writing(ShareView view, URI address) {
    TextArea text = new TextArea(workplace.text("share.text"), view.text());
    text.setId(root.getId() + "-text");
    text.setWidth("100%");
    text.setRows(4);
    Link open = Look.newTab(workplace.text("share.open", view.channel().name()), address);
    open.setId(root.getId() + "-open");
    open.addStyleName("button-link");
    text.addValueChangeListener(
        event ->
            view.compose(event.getValue())
                .ifPresent(uri -> open.setResource(new ExternalResource(uri.toString()))));
    Button copy = new Button(workplace.text("share.copy"));
    copy.setId(root.getId() + "-copy");
    CopyText.on(copy, text.getId(), () -> workplace.tell("share.copied"));
    return Look.group("channel-writing", text, Look.row(copy, open));
  }

  private Component posting(ShareView view) {
    TextField link = field(workplace.text("share.link", view.channel().name()), "-link");
    link.setMaxLength(LONGEST_LINK);
    Button keep = Look.primary(workplace.text("share.link.keep"), event -> post(view, link));
    keep.setId(root.getId() + "-keep");
    return Look.group("channel-field", link, keep);
  }

  private Component skipping(ShareView view) {
    TextField reason = field(workplace.text("share.reason"), "-reason");
    reason.setMaxLength(LONGEST_REASON);
    Button skip = new Button(workplace.text("share.skip"), event -> skip(view, reason));
    skip.setId(root.getId() + "-skip");
    return Look.group("channel-field", reason, skip);
  }

  private TextField field(String caption, String id) {
    TextField field = new TextField(caption);
    field.setId(root.getId() + id);
    field.setWidth("100%");
    return field;
  }

  private void post(ShareView view, TextField link) {
    settle(
        view, () -> sharing.ledger().posted(article, id(view), link.getValue(), workplace.actor()));
  }

  private void skip(ShareView view, TextField reason) {
    settle(
        view,
        () -> sharing.ledger().skipped(article, id(view), reason.getValue(), workplace.actor()));
  }

  private void settle(ShareView view, Runnable act) {
    if (workplace.attempt(act)) {
      workplace.tell("share.kept", view.channel().name());
      settled.accept(id(view));
    }
  }

  private static String id(ShareView view) {
    return view.channel().id();
  }
}
