package id.go.bengkaliskab.pesona.embedded.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.ErrorPage;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The web server: the one class that knows which container it is. */
public final class WebServer implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(WebServer.class);
  private static final int SESSION_MINUTES = 60;
  private static final int THREADS = 64;
  private static final int REQUEST_TIMEOUT_MS = 30_000;

  private final WebServerSettings settings;
  private final RequestsUnderWay underWay = new RequestsUnderWay();
  private final Tomcat tomcat = new Tomcat();

  /**
   * @param settings how it stands
   * @param parts what it serves; filters act in this order
   */
  public WebServer(WebServerSettings settings, List<WebPart> parts) {
    this.settings = settings;
    tomcat.setBaseDir(workFolder());
    tomcat.setConnector(connector());
    configureHost((StandardHost) tomcat.getHost());
    configureContext(tomcat.addContext("", workFolder()), List.copyOf(parts));
  }

  /**
   * Begins to answer.
   *
   * @throws WebServerFailed when it cannot start, for example because the port is taken
   */
  public void start() {
    try {
      tomcat.start();
    } catch (LifecycleException e) {
      throw new WebServerFailed("the web server did not start on port " + settings.port(), e);
    }
    if (!tomcat.getConnector().getState().isAvailable() || port() < 1) {
      close();
      throw new WebServerFailed("could not listen on port " + settings.port(), null);
    }
    log.info("web server listens on port {}", port());
  }

  /** The port it listens on, or -1 before the start. */
  public int port() {
    return tomcat.getConnector().getLocalPort();
  }

  /** Takes no new requests, waits for those under way, and ends. */
  @Override
  public void close() {
    Connector connector = tomcat.getConnector();
    connector.pause();
    connector.getProtocolHandler().closeServerSocketGraceful();
    if (!underWay.awaitEnd(settings.stopPatience())) {
      log.warn("stopping although requests are still under way");
    }
    try {
      tomcat.stop();
      tomcat.destroy();
    } catch (LifecycleException e) {
      log.error("the web server did not stop cleanly", e);
    }
  }

  private Connector connector() {
    Connector connector = new Connector("org.apache.coyote.http11.Http11NioProtocol");
    connector.setPort(settings.port());
    connector.setXpoweredBy(false);
    connector.setAllowTrace(false);
    connector.setURIEncoding("UTF-8");
    connector.setProperty("bindOnInit", "false");
    connector.setProperty("maxThreads", Integer.toString(THREADS));
    connector.setProperty("connectionTimeout", Integer.toString(REQUEST_TIMEOUT_MS));
    connector.setProperty("compression", "on");
    connector.setProperty(
        "compressibleMimeType",
        "text/html,text/css,text/javascript,text/plain,text/xml,application/json,application/xml,"
            + "application/rss+xml,application/atom+xml,image/svg+xml");
    connector.setProperty("address", settings.address());
    if (settings.https()) {
      connector.setScheme("https");
      connector.setSecure(true);
    }
    return connector;
  }

  private void configureHost(StandardHost host) {
    host.setAutoDeploy(false);
    host.setErrorReportValveClass("");
    host.getPipeline().addValve(underWay);
    host.getPipeline().addValve(new LastResortValve(SecurityHeaders.forSite(settings.https())));
  }

  private void configureContext(Context context, List<WebPart> parts) {
    quietly((StandardContext) context);
    Tomcat.addDefaultMimeTypeMappings(context);
    context.setSessionCookieName("PESONA");
    context.setUseHttpOnly(true);
    context.setSessionTimeout(SESSION_MINUTES);
    Rfc6265CookieProcessor cookies = new Rfc6265CookieProcessor();
    cookies.setSameSiteCookies("Lax");
    context.setCookieProcessor(cookies);
    StandardManager sessions = new StandardManager();
    sessions.setPathname(null);
    context.setManager(sessions);
    ErrorPage everyError = new ErrorPage();
    everyError.setLocation(ErrorServlet.PATH);
    context.addErrorPage(everyError);
    context.addServletContainerInitializer(
        (classes, servlets) -> {
          servlets.getSessionCookieConfig().setSecure(settings.https());
          parts.forEach(part -> part.register(servlets));
        },
        Set.of());
  }

  /**
   * Leaks between deployments cannot happen in a process that deploys once; don't search for them.
   */
  private static void quietly(StandardContext context) {
    context.setClearReferencesObjectStreamClassCaches(false);
    context.setClearReferencesRmiTargets(false);
    context.setClearReferencesThreadLocals(false);
  }

  private String workFolder() {
    try {
      return Files.createDirectories(settings.workFolder().toAbsolutePath()).toString();
    } catch (IOException e) {
      throw new UncheckedIOException("could not make " + settings.workFolder(), e);
    }
  }
}
