package id.go.bengkaliskab.pesona.newsroom;

import id.go.bengkaliskab.pesona.article.Block;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.DocumentShelf;
import id.go.bengkaliskab.pesona.media.FileAnswer;
import id.go.bengkaliskab.pesona.media.MediaLibrary;
import id.go.bengkaliskab.pesona.media.MediaServlet;
import id.go.bengkaliskab.pesona.media.PublicFiles;
import id.go.bengkaliskab.pesona.media.VideoAsset;
import id.go.bengkaliskab.pesona.page.Film;
import id.go.bengkaliskab.pesona.page.PageFiles;
import java.io.IOException;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The videos, captions and documents of articles, out of the library of the office. */
final class ArticleFiles implements PageFiles {
  private final MediaLibrary library;
  private final DocumentShelf documents;
  private final FileAnswer answer;

  ArticleFiles(MediaLibrary library, DocumentShelf documents, PublicFiles files) {
    this.library = library;
    this.documents = documents;
    // what a personal link leads to is kept by nobody
    this.answer = new FileAnswer(files, "no-store");
  }

  @Override
  public Optional<Film> film(Block.Video block) {
    return library
        .video(block.video())
        .flatMap(
            video ->
                MediaServlet.file(video.asset()).map(file -> film(file, video, block.captions())));
  }

  private Film film(String file, VideoAsset video, String captions) {
    Asset asset = video.asset();
    return new Film(
        file,
        video.length(),
        asset.width(),
        asset.height(),
        library.byKey(captions).flatMap(MediaServlet::file));
  }

  @Override
  public Optional<String> document(Block.Document block) {
    return documents.byKey(block.file()).map(MediaServlet::file);
  }

  @Override
  public boolean send(String name, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    return answer.send(name, request, response);
  }
}
