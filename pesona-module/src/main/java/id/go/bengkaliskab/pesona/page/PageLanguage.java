package id.go.bengkaliskab.pesona.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The language of pages for somebody who isn't signed in: chosen, or what the browser asks for. */
public final class PageLanguage {
  private static final String COOKIE = "PESONA_LANGUAGE";
  private static final int A_YEAR = 365 * 24 * 60 * 60;
  private static final Locale INDONESIAN = Locale.forLanguageTag("id");

  private PageLanguage() {}

  /** The language that was chosen in this browser. */
  public static Optional<Locale> chosen(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .flatMap(value -> known(value).stream())
        .findFirst();
  }

  /** The language that was chosen, else the one that the browser asks for. */
  public static Locale of(HttpServletRequest request) {
    boolean english =
        request.getHeader("Accept-Language") != null
            && request.getLocale().getLanguage().equals("en");
    return chosen(request).orElse(english ? Locale.ENGLISH : INDONESIAN);
  }

  /** Remembers a choice; what is no language of ours changes nothing. */
  public static void choose(
      String language, HttpServletRequest request, HttpServletResponse response) {
    known(language)
        .ifPresent(
            locale -> {
              Cookie cookie = new Cookie(COOKIE, locale.getLanguage());
              cookie.setPath("/");
              cookie.setMaxAge(A_YEAR);
              cookie.setHttpOnly(true);
              cookie.setSecure(request.isSecure());
              response.addCookie(cookie);
            });
  }

  private static Optional<Locale> known(String language) {
    return switch (language) {
      case "id" -> Optional.of(INDONESIAN);
      case "en" -> Optional.of(Locale.ENGLISH);
      default -> Optional.empty();
    };
  }
}
