package id.go.bengkaliskab.pesona.media;

import id.go.bengkaliskab.pesona.http.Validators;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Serves renditions of public pictures at {@code /.pesona/media/<sha256>/<spec>.<extension>}, of a
 * part at {@code …/<spec>-<crop>.<extension>}. What is not public and what does not exist get the
 * same answer. The address names the content, so it may be kept for ever.
 */
public final class RenditionServlet extends HttpServlet {
  /** Where the servlet is to be mounted. */
  public static final String MAPPING = "/.pesona/media/*";

  private static final long serialVersionUID = 1L;
  private static final Pattern PATH =
      Pattern.compile(
          "/([0-9a-f]{64})/(w[0-9]{3,4})(?:-([0-9]{1,5}(?:-[0-9]{1,5}){3}))?\\.(jpg|png)");
  static final String FOR_EVER = "public, max-age=31536000, immutable";
  static final String FOR_THE_READER = "private, max-age=3600";

  private final transient PublicAssets assets;
  private final transient Renditions renditions;
  private final String caching;

  /**
   * @param assets tells what is public
   * @param renditions makes and keeps the files
   */
  public RenditionServlet(PublicAssets assets, Renditions renditions) {
    this(assets, renditions, FOR_EVER);
  }

  private RenditionServlet(PublicAssets assets, Renditions renditions, String caching) {
    this.assets = assets;
    this.renditions = renditions;
    this.caching = caching;
  }

  /**
   * A servlet for pictures that may not be public yet, so that only the reader's browser keeps
   * them. Who may read is checked before it.
   *
   * @param assets tells what there is
   * @param renditions makes and keeps the files
   */
  static RenditionServlet ofOffice(PublicAssets assets, Renditions renditions) {
    return new RenditionServlet(assets, renditions, FOR_THE_READER);
  }

  /** The address of a rendition on this host, such as {@code /.pesona/media/9f…/w640.jpg}. */
  public static String address(String sha256, Spec spec, Optional<Crop> crop, PhotoFormat format) {
    return "/.pesona/media/" + file(sha256, spec, crop, format);
  }

  /** The part of the address that names the rendition, such as {@code 9f…/w640.jpg}. */
  public static String file(String sha256, Spec spec, Optional<Crop> crop, PhotoFormat format) {
    String part = crop.map(it -> '-' + it.id()).orElse("");
    return sha256 + '/' + spec.id() + part + '.' + format.extension();
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
      response.setHeader("Allow", "GET, HEAD");
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    Optional<Wanted> wanted = wanted(request.getPathInfo() == null ? "" : request.getPathInfo());
    if (wanted.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    serve(wanted.get(), request, response);
  }

  private Optional<Wanted> wanted(String path) {
    Matcher matcher = PATH.matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<Spec> spec = Spec.of(matcher.group(2));
    Optional<Crop> crop = Optional.ofNullable(matcher.group(3)).flatMap(Crop::of);
    boolean unknown = spec.isEmpty() || (matcher.group(3) != null && crop.isEmpty());
    return unknown
        ? Optional.empty()
        : assets
            .find(matcher.group(1), crop)
            .filter(asset -> asset.format().extension().equals(matcher.group(4)))
            .map(asset -> new Wanted(asset, spec.get()));
  }

  private void serve(Wanted wanted, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PublicAsset asset = wanted.asset();
    String part = asset.crop().map(crop -> '-' + crop.id()).orElse("");
    String tag = '"' + asset.sha256() + '-' + wanted.spec().id() + part + '"';
    Validators validators = new Validators(tag, Optional.empty());
    if (validators.settle(request, response, caching)) {
      return;
    }
    Path file =
        renditions.rendition(
            asset.sha256(), asset.format(), wanted.spec(), asset.crop(), asset.master());
    validators.tell(response, caching);
    response.setContentType(asset.format().mimeType());
    response.setContentLengthLong(Files.size(file));
    response.setHeader("Content-Security-Policy", "default-src 'none'");
    if (request.getMethod().equals("GET")) {
      Files.copy(file, response.getOutputStream());
    }
  }

  private record Wanted(PublicAsset asset, Spec spec) {}
}
