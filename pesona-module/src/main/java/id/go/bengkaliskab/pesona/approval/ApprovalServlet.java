package id.go.bengkaliskab.pesona.approval;

import id.go.bengkaliskab.pesona.article.Picture;
import id.go.bengkaliskab.pesona.host.CurrentUser;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * The page behind a personal link. GET and HEAD show and change nothing: mail scanners open links.
 * Only POST with the page's own token decides. Works without JavaScript. The address is a secret:
 * it is never logged, stored nor sent on as a referrer.
 */
public final class ApprovalServlet extends HttpServlet {
  /** Where it is mounted; links are this, a slash and the token. */
  public static final String PATH = "/.pesona/approval";

  private static final long serialVersionUID = 1L;

  /** The longest reason, each character of three bytes, each byte written as %xx. */
  private static final int LARGEST_FORM = 20_000;

  private static final Set<String> OUTCOMES = Set.of("approve", "reject");
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  private final transient Decisions decisions;
  private final transient ApprovalPages pages;
  private final transient ApprovalSettings settings;
  private final transient CurrentUser currentUser;
  private final transient UnaryOperator<String> mediaHash;
  private final transient Pictures pictures;

  ApprovalServlet(
      Decisions decisions,
      ApprovalPages pages,
      ApprovalSettings settings,
      CurrentUser currentUser,
      UnaryOperator<String> mediaHash,
      Pictures pictures) {
    this.decisions = decisions;
    this.pages = pages;
    this.settings = settings;
    this.currentUser = currentUser;
    this.mediaHash = mediaHash;
    this.pictures = pictures;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    protect(response);
    LinkAddress address = LinkAddress.of(request.getPathInfo());
    Standing standing = decisions.look(address.token());
    if (standing instanceof Standing.Open open && mustSignIn(request, open.person())) {
      notice(response, 401, Optional.of(open.person()), "sign-in");
    } else if (address.picture().isPresent()) {
      picture(response, standing, address.picture().get());
    } else {
      show(response, standing, address.token());
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    protect(response);
    LinkAddress address = LinkAddress.of(request.getPathInfo());
    int fault = faultOfForm(request);
    if (fault != 0 || address.picture().isPresent()) {
      notice(response, fault == 0 ? 405 : fault, Optional.empty(), "form");
      return;
    }
    request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    Standing standing = decisions.look(address.token());
    String outcome = parameter(request, "outcome");
    if (!ApprovalLinks.isFormOf(address.token(), parameter(request, "form"))
        || !OUTCOMES.contains(outcome)) {
      notice(response, standing instanceof Standing.Unknown ? 404 : 403, person(standing), "form");
    } else if (standing instanceof Standing.Open open) {
      if (mustSignIn(request, open.person())) {
        notice(response, 401, Optional.of(open.person()), "sign-in");
      } else {
        decide(response, open, address.token(), outcome, parameter(request, "reason"));
      }
    } else if (standing instanceof Standing.Decided decided && repeats(decided, outcome)) {
      page(response, 200, pages.decided(decided));
    } else {
      show(response, standing, address.token());
    }
  }

  private void decide(
      HttpServletResponse response, Standing.Open open, String token, String outcome, String reason)
      throws IOException {
    // A reason typed into the other form isn't the reason of an approval.
    Optional<String> given = outcome.equals("reject") ? Optional.of(reason) : Optional.empty();
    try {
      decisions.decide(open.link(), open.person(), outcome, given);
    } catch (Refused refused) {
      refused(response, open, token, reason, refused);
      return;
    }
    if (decisions.look(token) instanceof Standing.Decided decided) {
      page(response, 200, pages.decided(decided));
    } else {
      notice(response, 410, Optional.of(open.person()), "changed");
    }
  }

  private void refused(
      HttpServletResponse response,
      Standing.Open open,
      String token,
      String reason,
      Refused refused)
      throws IOException {
    Standing now = decisions.look(token);
    if (now instanceof Standing.Open still) {
      List<String> sentences = pages.sentences(refused, open.person());
      int status = refused.kind() == Refused.Kind.INVALID ? 422 : 409;
      page(response, status, article(still, token, sentences, reason));
    } else if (now instanceof Standing.Decided decided) {
      page(response, 409, pages.decided(decided));
    } else {
      show(response, now, token);
    }
  }

  private void show(HttpServletResponse response, Standing standing, String token)
      throws IOException {
    if (standing instanceof Standing.Open open) {
      page(response, 200, article(open, token, List.of(), ""));
    } else if (standing instanceof Standing.Decided decided) {
      page(response, 410, pages.decided(decided));
    } else if (standing instanceof Standing.Ended ended) {
      String cause = ended.why().name().toLowerCase(Locale.ROOT);
      notice(response, 410, Optional.of(ended.person()), cause);
    } else {
      notice(response, 404, Optional.empty(), "unknown");
    }
  }

  private String article(Standing.Open open, String token, List<String> faults, String typed) {
    return pages.article(
        open,
        token,
        asset -> Optional.of(LinkAddress.picture(token, mediaHash.apply(asset))),
        faults,
        typed);
  }

  private void picture(HttpServletResponse response, Standing standing, String sha256)
      throws IOException {
    Optional<byte[]> jpeg =
        standing instanceof Standing.Open open
            ? open.article().pictures().stream()
                .map(Picture::asset)
                .filter(asset -> mediaHash.apply(asset).equals(sha256))
                .findFirst()
                .flatMap(pictures::forPage)
            : Optional.empty();
    if (jpeg.isPresent()) {
      send(response, 200, "image/jpeg", jpeg.get());
    } else {
      notice(response, 404, Optional.empty(), "unknown");
    }
  }

  private boolean mustSignIn(HttpServletRequest request, Person person) {
    return settings.mode() == ApprovalSettings.Mode.SIGN_IN
        && currentUser.of(request).filter(it -> it.login().equals(person.login())).isEmpty();
  }

  /** The status that says what is wrong with a form before its content is read, or 0. */
  private static int faultOfForm(HttpServletRequest request) {
    String type = Optional.ofNullable(request.getContentType()).orElse("");
    String site = Optional.ofNullable(request.getHeader("Sec-Fetch-Site")).orElse("none");
    if (!type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")) {
      return 415;
    }
    if (request.getContentLengthLong() < 0) {
      return 411;
    }
    if (request.getContentLengthLong() > LARGEST_FORM) {
      return 413;
    }
    return site.equals("same-origin") || site.equals("none") ? 0 : 403;
  }

  private static boolean repeats(Standing.Decided decided, String outcome) {
    return decided.byReader()
        && decided.decision().header().fact().outcome().filter(outcome::equals).isPresent();
  }

  private static Optional<Person> person(Standing standing) {
    return standing instanceof Standing.Open open ? Optional.of(open.person()) : Optional.empty();
  }

  private static String parameter(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }

  private void notice(
      HttpServletResponse response, int status, Optional<Person> person, String cause)
      throws IOException {
    page(response, status, pages.notice(person, cause, List.of()));
  }

  private static void page(HttpServletResponse response, int status, String html)
      throws IOException {
    send(response, status, "text/html;charset=UTF-8", html.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpServletResponse response, int status, String type, byte[] bytes)
      throws IOException {
    response.setStatus(status);
    response.setContentType(type);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private static void protect(HttpServletResponse response) {
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", POLICY);
  }
}
