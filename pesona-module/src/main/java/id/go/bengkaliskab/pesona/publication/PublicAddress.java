package id.go.bengkaliskab.pesona.publication;

import java.io.IOException;

/** The public site as a reader sees it, to check that what was published is served. */
public interface PublicAddress {

  /**
   * What the site answers.
   *
   * @param status HTTP status
   * @param body beginning of the page, at least its head
   */
  record Answer(int status, String body) {}

  /**
   * Asks for a page, past all caches.
   *
   * @param path path of the page with its query, such as {@code /artikel/pantai-lapin?revision=9}
   * @throws IOException when the site doesn't answer in time
   * @throws InterruptedException when this process is stopping
   */
  Answer fetch(String path) throws IOException, InterruptedException;
}
