package id.go.bengkaliskab.pesona.admin.share;

import com.vaadin.server.ExternalResource;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Image;
import com.vaadin.ui.Link;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.refusal.Refusal;
import id.go.bengkaliskab.pesona.share.ShareView;
import id.go.bengkaliskab.pesona.share.SharedArticle;
import id.go.bengkaliskab.pesona.share.SharedPicture;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One article, its channels and the end of the step. */
final class SharePage {
  private final Workplace workplace;
  private final Sharing sharing;
  private final ArticleId id;
  private final Map<String, ChannelCard> cards = new LinkedHashMap<>();
  private final CssLayout end = Look.group("share-end");
  private final CssLayout root = Look.group("share-page");

  SharePage(Workplace workplace, Sharing sharing, ArticleId id) {
    this.workplace = workplace;
    this.sharing = sharing;
    this.id = id;
    SharedArticle article = read();
    boolean mayAct = article.inStep() && hindrances().isPresent();
    root.addComponent(Look.title(article.title()));
    article.channels().stream().findFirst().ifPresent(view -> root.addComponent(address(view)));
    article.picture().ifPresent(picture -> root.addComponent(picture(picture)));
    root.addComponent(channels(article.channels(), mayAct));
    root.addComponent(end);
    showEnd(article);
  }

  Component component() {
    return root;
  }

  private SharedArticle read() {
    return sharing.queue().article(id, workplace.person());
  }

  private Optional<List<Refusal>> hindrances() {
    return sharing.hindrances(id, workplace.actor());
  }

  private Component address(ShareView view) {
    Link link = Look.newTab(view.page().toString(), view.page());
    link.setId("share-address");
    return Look.group("share-address", Look.words(workplace.text("share.address"), "quiet"), link);
  }

  private Component picture(SharedPicture picture) {
    Image image = new Image(null, new ExternalResource(picture.path()));
    image.setAlternateText(picture.alt());
    image.setWidth("280px");
    Link open = Look.newTab(workplace.text("share.picture.open"), URI.create(picture.path()));
    return Look.group(
        "share-picture",
        image,
        Look.group(
            "share-picture-about", Look.words(workplace.text("share.picture"), "quiet"), open));
  }

  private Component channels(List<ShareView> views, boolean mayAct) {
    CssLayout list = Look.group("cards");
    if (views.isEmpty()) {
      list.addComponent(Look.words(workplace.text("share.not-public"), "quiet"));
    }
    for (ShareView view : views) {
      ChannelCard card = new ChannelCard(workplace, sharing, id, mayAct, this::renew);
      card.show(view);
      cards.put(view.channel().id(), card);
      list.addComponent(card.component());
    }
    return list;
  }

  /** Shows what was stored for a channel; what is typed for the others stays. */
  private void renew(String channel) {
    SharedArticle article = read();
    article.channels().stream()
        .filter(view -> view.channel().id().equals(channel))
        .forEach(view -> cards.get(channel).show(view));
    showEnd(article);
  }

  private void showEnd(SharedArticle article) {
    end.removeAllComponents();
    if (!article.inStep()) {
      end.addComponent(Look.words(workplace.text("share.over"), "quiet"));
      return;
    }
    Optional<List<Refusal>> missing = hindrances();
    if (missing.isEmpty()) {
      end.addComponent(Look.words(workplace.text("share.reading"), "quiet"));
      return;
    }
    CssLayout list = Look.group("share-missing");
    list.setId("share-missing");
    if (!missing.get().isEmpty()) {
      list.addComponent(Look.words(workplace.text("share.missing"), "share-missing-head"));
      missing.get().forEach(it -> list.addComponent(Look.words(workplace.sentence(it), "missing")));
    }
    var finish = Look.primary(workplace.text("share.finish"), event -> finish(article.revision()));
    finish.setId("share-finish");
    finish.setEnabled(missing.get().isEmpty());
    end.addComponents(list, finish);
  }

  private void finish(int revision) {
    if (workplace.attempt(() -> sharing.finish(id, revision, workplace.actor()))) {
      workplace.tell("share.finished");
      workplace.navigation().go(SharesScreen.APP, "");
    }
  }
}
