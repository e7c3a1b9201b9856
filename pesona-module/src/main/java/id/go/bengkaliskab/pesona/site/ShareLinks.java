package id.go.bengkaliskab.pesona.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where readers pass an article on; plain addresses that send nothing before they are followed. */
final class ShareLinks {
  private ShareLinks() {}

  /**
   * @param title title of the article
   * @param url its one full address
   * @param mail how the link for mail is called
   */
  static List<LinkView> of(String title, String url, String mail) {
    String words = encoded(title);
    String address = encoded(url);
    return List.of(
        new LinkView("whatsapp", "WhatsApp", "https://wa.me/?text=" + words + "%20" + address),
        new LinkView(
            "facebook", "Facebook", "https://www.facebook.com/sharer/sharer.php?u=" + address),
        new LinkView("x", "X", "https://x.com/intent/post?text=" + words + "&url=" + address),
        new LinkView(
            "telegram", "Telegram", "https://t.me/share/url?url=" + address + "&text=" + words),
        new LinkView("mail", mail, "mailto:?subject=" + words + "&body=" + address));
  }

  /** A plus is a plus in mail addresses, so spaces are written as RFC 3986 has them. */
  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }
}
