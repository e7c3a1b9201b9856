package id.go.bengkaliskab.pesona.newsroom;

import id.go.bengkaliskab.pesona.admin.share.Sharing;
import id.go.bengkaliskab.pesona.share.ShareLedger;
import id.go.bengkaliskab.pesona.share.ShareQueue;
import id.go.bengkaliskab.pesona.share.ShareViews;

/** How published articles are shared. */
final class NewsroomShares {
  private final Newsroom newsroom;

  NewsroomShares(Newsroom newsroom) {
    this.newsroom = newsroom;
  }

  ShareLedger ledger() {
    return new ShareLedger(newsroom.desk().notes());
  }

  ShareViews views() {
    return new ShareViews(
        newsroom.store(), newsroom.desk().procedures(), newsroom.host().baseUrls()::publicSite);
  }

  Sharing sharing() {
    return new Sharing(
        new ShareQueue(
            newsroom.store(), newsroom.desk(), views(), newsroom.media().library()::byKey),
        ledger(),
        newsroom.desk());
  }
}
