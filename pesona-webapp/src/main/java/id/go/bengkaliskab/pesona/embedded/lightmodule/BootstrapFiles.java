package id.go.bengkaliskab.pesona.embedded.lightmodule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The bootstrap files that the module brings along, on the class path. */
public final class BootstrapFiles {
  private final ClassLoader loader;
  private final String folder;

  /**
   * @param loader where to look
   * @param folder folder on the class path, such as {@code mgnl-bootstrap/pesona}
   */
  public BootstrapFiles(ClassLoader loader, String folder) {
    this.loader = loader;
    this.folder = folder;
  }

  /**
   * The files of a workspace, by name.
   *
   * @throws InvalidLightModule when a file is faulty
   */
  public List<BootstrapFile> of(String workspace) {
    return names().stream()
        .filter(name -> name.startsWith(workspace + '.') && name.endsWith(".yaml"))
        .sorted()
        .map(name -> BootstrapReader.read(name, content(name)))
        .toList();
  }

  private byte[] content(String name) {
    try (InputStream in = loader.getResourceAsStream(folder + '/' + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("could not read the bootstrap file " + name, e);
    }
  }

  private List<String> names() {
    URL url = loader.getResource(folder);
    if (url == null) {
      throw new IllegalStateException("the class path has no folder " + folder);
    }
    try {
      return url.getProtocol().equals("jar")
          ? inJar(url)
          : inFolder(Path.of(URI.create(url.toString())));
    } catch (IOException e) {
      throw new UncheckedIOException("could not list the bootstrap files of " + url, e);
    }
  }

  private static List<String> inFolder(Path path) throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private List<String> inJar(URL url) throws IOException {
    JarURLConnection connection = (JarURLConnection) url.openConnection();
    connection.setUseCaches(false);
    try (JarFile jar = connection.getJarFile()) {
      String prefix = folder + '/';
      return jar.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.startsWith(prefix))
          .map(name -> name.substring(prefix.length()))
          .filter(name -> !name.isEmpty() && name.indexOf('/') < 0)
          .toList();
    }
  }
}
