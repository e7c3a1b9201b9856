package id.go.bengkaliskab.pesona.share;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Pages of the services on which a prepared post opens. Documented by the services as plain links,
 * so that no token of the office is needed and a person looks at the post before it goes out.
 */
final class ComposeLinks {
  private ComposeLinks() {}

  static Optional<URI> of(String channel, String title, URI page) {
    String address = encoded(page.toString());
    String words = encoded(title);
    String link =
        switch (channel) {
          case "facebook" -> "https://www.facebook.com/sharer/sharer.php?u=" + address;
          case "x" -> "https://x.com/intent/post?text=" + words + "&url=" + address;
          case "whatsapp" -> "https://wa.me/?text=" + words + "%0A" + address;
          case "telegram" -> "https://t.me/share/url?url=" + address + "&text=" + words;
          case "youtube" -> "https://www.youtube.com/upload";
          case "instagram" -> "https://www.instagram.com/";
          default -> "";
        };
    return link.isEmpty() ? Optional.empty() : Optional.of(URI.create(link));
  }

  /** Percent signs for blanks too: some services show a plus as it is. */
  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
