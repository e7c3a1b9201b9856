package id.go.bengkaliskab.pesona.newsroom;

import com.vaadin.server.VaadinServletService;
import id.go.bengkaliskab.pesona.admin.media.MediaParts;
import id.go.bengkaliskab.pesona.gallery.Arrivals;
import id.go.bengkaliskab.pesona.gallery.AssetDesk;
import id.go.bengkaliskab.pesona.gallery.AssetUsage;
import id.go.bengkaliskab.pesona.gallery.FolderDesk;
import id.go.bengkaliskab.pesona.gallery.Removal;
import id.go.bengkaliskab.pesona.site.StagedArticle;
import id.go.bengkaliskab.pesona.upload.UploadServlet;

/** The media library as the office works with it. */
final class NewsroomGallery {
  private final Newsroom newsroom;

  NewsroomGallery(Newsroom newsroom) {
    this.newsroom = newsroom;
  }

  MediaParts parts() {
    NewsroomMedia media = newsroom.media();
    return new MediaParts(
        media.catalogue(),
        desk(),
        folders(),
        arrivals(),
        usage(),
        media.shelf(),
        media.library(),
        () ->
            newsroom
                .host()
                .currentUser()
                .csrfToken(VaadinServletService.getCurrentServletRequest()),
        StagedArticle.MEDIA,
        UploadServlet.PATH);
  }

  AssetDesk desk() {
    NewsroomMedia media = newsroom.media();
    return new AssetDesk(
        newsroom.store(),
        media.catalogue(),
        media.edits(),
        media.library(),
        usage(),
        newsroom.chain(),
        newsroom.desk().absences()::nameOf,
        newsroom.clock());
  }

  FolderDesk folders() {
    return new FolderDesk(newsroom.media().folders());
  }

  Arrivals arrivals() {
    NewsroomMedia media = newsroom.media();
    return new Arrivals(
        media.catalogue(),
        media.edits(),
        new Removal(media.catalogue(), media.edits(), media.library(), usage()));
  }

  AssetUsage usage() {
    return new AssetUsage(newsroom.store(), newsroom.desk());
  }
}
