package id.go.bengkaliskab.pesona.embedded.web;

import java.util.List;
import java.util.Map;
import javax.servlet.ServletContext;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;

/** The REST interface under Jersey. */
public final class RestPart implements WebPart {
  /** Where it stands. */
  public static final String PATH = "/.pesona/api/v1";

  /** Paths below it whose bodies are files. */
  public static final List<String> UPLOADS = List.of(PATH + "/imports", PATH + "/media");

  private final List<Object> components;

  /**
   * @param components resources, filters and mappers, each one instance for all requests
   */
  public RestPart(List<Object> components) {
    this.components = List.copyOf(components);
  }

  @Override
  public void register(ServletContext context) {
    ResourceConfig resources = new ResourceConfig();
    components.forEach(resources::register);
    resources.addProperties(
        Map.of(
            ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true,
            ServerProperties.WADL_FEATURE_DISABLE, true));
    var servlet = context.addServlet("rest", new ServletContainer(resources));
    servlet.setLoadOnStartup(1);
    servlet.addMapping(PATH + "/*");
  }
}
