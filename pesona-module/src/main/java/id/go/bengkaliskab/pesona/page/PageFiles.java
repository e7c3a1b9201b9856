package id.go.bengkaliskab.pesona.page;

import id.go.bengkaliskab.pesona.article.Block;
import java.io.IOException;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** What articles hold beside text and pictures: videos, their captions and documents. */
public interface PageFiles {

  /** The video of a block; empty when the library has it no more. */
  Optional<Film> film(Block.Video block);

  /** Name by which a document is sent; empty when the library has it no more. */
  Optional<String> document(Block.Document block);

  /**
   * Answers a {@code GET} or {@code HEAD} with a file or the part of it that is asked for. Who may
   * have it is checked before.
   *
   * @param name name of the file, which begins with its SHA-256
   * @return false when there is no such file; then nothing is answered
   */
  boolean send(String name, HttpServletRequest request, HttpServletResponse response)
      throws IOException;
}
