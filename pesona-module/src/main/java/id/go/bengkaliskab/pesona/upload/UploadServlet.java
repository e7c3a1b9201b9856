package id.go.bengkaliskab.pesona.upload;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.refusal.Refusal;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.refusal.Refused.Kind;
import id.go.bengkaliskab.pesona.rest.Callers;
import id.go.bengkaliskab.pesona.rest.Problem;
import id.go.bengkaliskab.pesona.rest.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import me.desair.tus.server.upload.UploadInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes large files in pieces by the tus protocol, from whoever may bring in media. The last piece
 * is answered when the file has become an asset, whose id is in the header {@value #ASSET}; so is
 * every later question after the upload.
 */
public final class UploadServlet extends HttpServlet {
  /** Where the servlet is to be mounted. */
  public static final String PATH = "/.pesona/uploads";

  /** Header with the id of the asset that an upload has become. */
  public static final String ASSET = "Pesona-Asset";

  private static final long serialVersionUID = 1L;
  private static final Logger log = LoggerFactory.getLogger(UploadServlet.class);
  private static final String OVERRIDE = "X-HTTP-Method-Override";
  private static final String LENGTH = "Upload-Length";
  private static final int SERVER_ERROR = 500;

  /** Refusals of the protocol that have a sentence of their own. */
  private static final Set<Integer> WORDED = Set.of(404, 405, 406, 409, 412);

  private final transient ResumableUploads uploads;
  private final transient Callers callers;
  private final transient Problems problems;
  private final transient Set<String> underWay = ConcurrentHashMap.newKeySet();

  /**
   * @param uploads what is arriving
   * @param callers who calls
   * @param problems words what goes wrong
   */
  public UploadServlet(ResumableUploads uploads, Callers callers, Problems problems) {
    this.uploads = uploads;
    this.callers = callers;
    this.problems = problems;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    try {
      Person person = callers.member(request);
      uploads.admit(person);
      requireHonest(request);
      callers.requireSecret(request);
      explained(request, response, person);
    } catch (Refused e) {
      send(problems.describe(e, callers.locale(request)), request, response);
    } catch (RuntimeException e) {
      log.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
      send(worded(SERVER_ERROR, request), request, response);
    }
  }

  private void explained(HttpServletRequest request, HttpServletResponse response, Person person)
      throws IOException {
    try {
      alone(request, response, person);
    } catch (Refused e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      uploads.explain(e);
      throw e;
    }
  }

  /** A request that reads must not be taken for one that changes something, past its secret. */
  private static void requireHonest(HttpServletRequest request) {
    if (request.getHeader(OVERRIDE) != null) {
      throw Refused.because(Kind.INVALID, "refusal.upload.override", OVERRIDE);
    }
  }

  private void alone(HttpServletRequest request, HttpServletResponse response, Person person)
      throws IOException {
    String upload = request.getPathInfo();
    if (upload == null) {
      begin(request, response, person);
      return;
    }
    if (!underWay.add(upload)) {
      throw Refused.because(Kind.BUSY, "refusal.upload.busy");
    }
    try {
      answer(request, response, person);
    } finally {
      underWay.remove(upload);
    }
  }

  /** One after the other, so that all count towards what a person may have under way. */
  private synchronized void begin(
      HttpServletRequest request, HttpServletResponse response, Person person) throws IOException {
    if (request.getMethod().equals("POST")) {
      Metadata.requireReadable(request.getHeader(Metadata.HEADER));
      uploads.requireRoom(person, length(request));
    }
    answer(request, response, person);
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, Person person)
      throws IOException {
    TusAnswer answer = new TusAnswer(response);
    uploads.process(request, answer, person);
    if (answer.isRefusal()) {
      send(worded(answer.refusal(), request), request, response);
    } else {
      complete(request, response, person);
    }
  }

  private static long length(HttpServletRequest request) {
    String length = Optional.ofNullable(request.getHeader(LENGTH)).orElse("").strip();
    if (!length.matches("[0-9]{1,18}")) {
      throw Refused.because(Kind.INVALID, "refusal.upload.length", LENGTH);
    }
    return Long.parseLong(length);
  }

  private void complete(HttpServletRequest request, HttpServletResponse response, Person person)
      throws IOException {
    Optional<UploadInfo> upload = uploads.find(request.getRequestURI(), person);
    if (upload.isEmpty()) {
      return;
    }
    Optional<String> asset = uploads.result(upload.get());
    boolean whole = upload.get().getOffset() >= upload.get().getLength();
    if (asset.isEmpty() && whole && request.getMethod().equals("PATCH")) {
      asset = Optional.of(uploads.receive(upload.get(), person));
    }
    asset.ifPresent(id -> response.setHeader(ASSET, id));
  }

  private Problem worded(int status, HttpServletRequest request) {
    String key =
        WORDED.contains(status) ? "refusal.upload.protocol-" + status : "problem.400.detail";
    return problems.describe(
        status,
        Refusal.of(status == SERVER_ERROR ? "problem.500.detail" : key),
        callers.locale(request));
  }

  private void send(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] body = problem.json().getBytes(StandardCharsets.UTF_8);
    response.setStatus(problem.status());
    response.setContentType(Problem.MEDIA_TYPE);
    response.setHeader("Content-Language", callers.locale(request).getLanguage());
    response.setContentLength(body.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(body);
    }
  }
}
