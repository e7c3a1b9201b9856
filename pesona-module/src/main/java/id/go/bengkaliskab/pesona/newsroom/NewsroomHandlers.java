package id.go.bengkaliskab.pesona.newsroom;

import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.notice.Letter;
import id.go.bengkaliskab.pesona.outbox.Handler;
import id.go.bengkaliskab.pesona.publication.HttpPublicAddress;
import id.go.bengkaliskab.pesona.publication.PublicSide;
import id.go.bengkaliskab.pesona.publication.PublicationHandler;
import id.go.bengkaliskab.pesona.publication.WithdrawalHandler;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Those who carry out what the outbox promised, one for each type. */
final class NewsroomHandlers {
  private final Newsroom newsroom;

  NewsroomHandlers(Newsroom newsroom) {
    this.newsroom = newsroom;
  }

  List<Handler> all(Function<String, URI> publicSite, Additions additions) {
    List<Handler> handlers = new ArrayList<>(mail(additions));
    handlers.add(newsroom.mailroom().testMail());
    newsroom.bell().map(newsroom.mailroom()::bell).ifPresent(handlers::add);
    handlers.addAll(publication(publicSite));
    handlers.addAll(additions.handlers());
    return handlers;
  }

  private List<Handler> mail(Additions additions) {
    List<Letter> letters = new ArrayList<>(newsroom.mailroom().letters());
    letters.addAll(additions.letters());
    return newsroom.approval().handlers(newsroom.settings().mail(), letters);
  }

  private List<Handler> publication(Function<String, URI> publicSite) {
    PublicSide publicSide =
        new PublicSide(
            newsroom.stores().of(Access.PUBLISHER, Workspaces.PESONA_PUBLIC),
            newsroom.host().publisher(),
            newsroom.clock());
    return List.of(
        new WithdrawalHandler(newsroom.store(), publicSide, newsroom.clock()),
        new PublicationHandler(
            newsroom.store(),
            publicSide,
            new HttpPublicAddress(publicSite),
            newsroom.desk().workflow(),
            newsroom.media().byKey()::hash,
            newsroom.host().texts()));
  }
}
