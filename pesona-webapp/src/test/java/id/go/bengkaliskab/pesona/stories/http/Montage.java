package id.go.bengkaliskab.pesona.stories.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pictures of an album put together in one.
 *
 * @param html the frames with the pictures in them
 */
record Montage(String html) {
  private static final Path FRAMES = Path.of("src", "test", "resources", "guide");
  private static final Pattern PICTURE = Pattern.compile("src=\"([a-z-]+\\.(?:png|jpg))\"");

  /** Fills frames with the pictures that they name. */
  static Montage of(String frames, Album album) throws IOException {
    Matcher pictures = PICTURE.matcher(Files.readString(FRAMES.resolve(frames)));
    StringBuilder html = new StringBuilder();
    while (pictures.find()) {
      byte[] picture = Files.readAllBytes(album.file(pictures.group(1)));
      String data = Base64.getEncoder().encodeToString(picture);
      pictures.appendReplacement(html, "src=\"data:image/*;base64," + data + '"');
    }
    return new Montage(pictures.appendTail(html).toString());
  }
}
