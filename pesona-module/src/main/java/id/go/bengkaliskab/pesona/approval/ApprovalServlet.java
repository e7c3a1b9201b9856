package id.go.bengkaliskab.pesona.approval;

import id.go.bengkaliskab.pesona.article.Picture;
import id.go.bengkaliskab.pesona.host.CurrentUser;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.page.MediaPlaces;
import id.go.bengkaliskab.pesona.page.PageAnswer;
import id.go.bengkaliskab.pesona.page.PageFiles;
import id.go.bengkaliskab.pesona.page.PagePictures;
import id.go.bengkaliskab.pesona.page.PostedForm;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.io.IOException;
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

  private static final Set<String> OUTCOMES = Set.of("approve", "reject");

  private final transient Decisions decisions;
  private final transient ApprovalPages pages;
  private final transient ApprovalSettings settings;
  private final transient CurrentUser currentUser;
  private final transient UnaryOperator<String> mediaHash;
  private final transient PagePictures pictures;
  private final transient PageFiles files;

  ApprovalServlet(
      Decisions decisions,
      ApprovalPages pages,
      ApprovalSettings settings,
      CurrentUser currentUser,
      UnaryOperator<String> mediaHash,
      PagePictures pictures,
      PageFiles files) {
    this.decisions = decisions;
    this.pages = pages;
    this.settings = settings;
    this.currentUser = currentUser;
    this.mediaHash = mediaHash;
    this.pictures = pictures;
    this.files = files;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PageAnswer answer = PageAnswer.protect(request, response);
    LinkAddress address = LinkAddress.of(request.getPathInfo());
    Standing standing = decisions.look(address.token());
    if (standing instanceof Standing.Open open && mustSignIn(request, open.person())) {
      answer.page(401, pages(answer).signIn(open.person(), PATH + '/' + address.token()));
    } else if (address.picture().isPresent()) {
      picture(answer, standing, address.picture().get());
    } else if (address.file().isPresent()) {
      if (!isSent(address.file().get(), standing, request, response)) {
        notice(answer, 404, Optional.empty(), "unknown");
      }
    } else {
      show(answer, standing, address.token());
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PageAnswer answer = PageAnswer.protect(request, response);
    LinkAddress address = LinkAddress.of(request.getPathInfo());
    PostedForm form = PostedForm.of(request);
    int fault = form.fault();
    if (fault != 0 || address.isOfMedia()) {
      notice(answer, fault == 0 ? 405 : fault, Optional.empty(), "form");
      return;
    }
    Standing standing = decisions.look(address.token());
    String outcome = form.field("outcome");
    if (!ApprovalLinks.isFormOf(address.token(), form.field("form"))
        || !OUTCOMES.contains(outcome)) {
      notice(answer, standing instanceof Standing.Unknown ? 404 : 403, person(standing), "form");
    } else if (standing instanceof Standing.Open open) {
      if (mustSignIn(request, open.person())) {
        answer.page(401, pages(answer).signIn(open.person(), PATH + '/' + address.token()));
      } else {
        decide(answer, open, address.token(), outcome, form.field("reason"));
      }
    } else if (standing instanceof Standing.Decided decided && repeats(decided, outcome)) {
      answer.page(200, pages(answer).decided(decided));
    } else {
      show(answer, standing, address.token());
    }
  }

  private void decide(
      PageAnswer answer, Standing.Open open, String token, String outcome, String reason)
      throws IOException {
    // A reason typed into the other form isn't the reason of an approval.
    Optional<String> given = outcome.equals("reject") ? Optional.of(reason) : Optional.empty();
    try {
      decisions.decide(open.link(), open.person(), outcome, given);
    } catch (Refused refused) {
      refused(answer, open, token, reason, refused);
      return;
    }
    if (decisions.look(token) instanceof Standing.Decided decided) {
      answer.page(200, pages(answer).decided(decided));
    } else {
      notice(answer, 410, Optional.of(open.person()), "changed");
    }
  }

  private void refused(
      PageAnswer answer, Standing.Open open, String token, String reason, Refused refused)
      throws IOException {
    Standing now = decisions.look(token);
    if (now instanceof Standing.Open still) {
      List<String> sentences = pages.sentences(refused, open.person());
      int status = refused.kind() == Refused.Kind.INVALID ? 422 : 409;
      answer.page(status, article(answer, still, token, sentences, reason));
    } else if (now instanceof Standing.Decided decided) {
      answer.page(409, pages(answer).decided(decided));
    } else {
      show(answer, now, token);
    }
  }

  private void show(PageAnswer answer, Standing standing, String token) throws IOException {
    if (standing instanceof Standing.Open open) {
      answer.page(200, article(answer, open, token, List.of(), ""));
    } else if (standing instanceof Standing.Decided decided) {
      answer.page(410, pages(answer).decided(decided));
    } else if (standing instanceof Standing.Ended ended) {
      String cause = ended.why().name().toLowerCase(Locale.ROOT);
      notice(answer, 410, Optional.of(ended.person()), cause);
    } else {
      notice(answer, 404, Optional.empty(), "unknown");
    }
  }

  private String article(
      PageAnswer answer, Standing.Open open, String token, List<String> faults, String typed) {
    return pages(answer)
        .article(
            open,
            token,
            new MediaPlaces(
                asset -> Optional.of(LinkAddress.picture(token, mediaHash.apply(asset))),
                files,
                Optional.of(LinkAddress.files(token))),
            faults,
            typed);
  }

  private void picture(PageAnswer answer, Standing standing, String sha256) throws IOException {
    Optional<byte[]> jpeg =
        standing instanceof Standing.Open open
            ? open.article().pictures().stream()
                .map(Picture::asset)
                .filter(asset -> mediaHash.apply(asset).equals(sha256))
                .findFirst()
                .flatMap(pictures::forPage)
            : Optional.empty();
    if (jpeg.isPresent()) {
      answer.send(200, "image/jpeg", jpeg.get());
    } else {
      notice(answer, 404, Optional.empty(), "unknown");
    }
  }

  private boolean isSent(
      String file, Standing standing, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    return standing instanceof Standing.Open open
        && open.article().assets().stream()
            .anyMatch(asset -> file.startsWith(mediaHash.apply(asset) + '/'))
        && files.send(file, request, response);
  }

  private boolean mustSignIn(HttpServletRequest request, Person person) {
    return settings.mode() == ApprovalSettings.Mode.SIGN_IN
        && currentUser.of(request).filter(it -> it.login().equals(person.login())).isEmpty();
  }

  private static boolean repeats(Standing.Decided decided, String outcome) {
    return decided.byReader()
        && decided.decision().header().fact().outcome().filter(outcome::equals).isPresent();
  }

  private static Optional<Person> person(Standing standing) {
    return standing instanceof Standing.Open open ? Optional.of(open.person()) : Optional.empty();
  }

  private ApprovalPages pages(PageAnswer answer) {
    return pages.below(answer.context());
  }

  private void notice(PageAnswer answer, int status, Optional<Person> person, String cause)
      throws IOException {
    answer.page(status, pages(answer).notice(person, cause, List.of()));
  }
}
