package id.go.bengkaliskab.pesona.embedded.jackrabbit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jackrabbit.core.config.ConfigurationException;
import org.apache.jackrabbit.core.config.RepositoryConfig;

/**
 * Jackrabbit's configuration. It lies in the class path; what Jackrabbit wants to see as files is
 * written anew at every start.
 */
final class RepositoryConfiguration {
  private static final String RESOURCE = "repository.xml";
  private static final String TEMPLATE_BEGIN = "<Workspace ";
  private static final String TEMPLATE_END = "</Workspace>";

  private RepositoryConfiguration() {}

  /**
   * The configuration of the repository in a folder.
   *
   * <p>Jackrabbit copies its template into a workspace when that is made and never looks at the
   * template again. Here each workspace gets the present one at each start: a changed setting
   * reaches old workspaces, and a damaged copy does no harm.
   */
  static RepositoryConfig in(Path home) throws IOException, ConfigurationException {
    String xml = read();
    String template =
        xml.substring(
            xml.indexOf(TEMPLATE_BEGIN), xml.indexOf(TEMPLATE_END) + TEMPLATE_END.length());
    for (String name : WorkspaceAccess.ALL) {
      Path folder = Files.createDirectories(home.resolve("workspaces").resolve(name));
      String own = template.replaceFirst("name=\"[^\"]*\"", "name=\"" + name + '"');
      Files.writeString(folder.resolve("workspace.xml"), own);
    }
    return RepositoryConfig.create(
        new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), home.toString());
  }

  private static String read() throws IOException {
    try (InputStream in = RepositoryConfiguration.class.getResourceAsStream(RESOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
