package id.go.bengkaliskab.pesona.embedded.approval;

import id.go.bengkaliskab.pesona.article.Block;
import id.go.bengkaliskab.pesona.page.Film;
import id.go.bengkaliskab.pesona.page.PageFiles;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** A library without videos and documents. */
final class NoFiles implements PageFiles {
  @Override
  public Optional<Film> film(Block.Video block) {
    return Optional.empty();
  }

  @Override
  public Optional<String> document(Block.Document block) {
    return Optional.empty();
  }

  @Override
  public boolean send(String name, HttpServletRequest request, HttpServletResponse response) {
    return false;
  }
}
