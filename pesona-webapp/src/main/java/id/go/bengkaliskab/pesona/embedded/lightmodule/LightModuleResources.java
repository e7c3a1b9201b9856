package id.go.bengkaliskab.pesona.embedded.lightmodule;

import id.go.bengkaliskab.pesona.host.ResourcePath;
import id.go.bengkaliskab.pesona.host.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of the light modules in a folder of the file system, as Magnolia's resources dir. */
public final class LightModuleResources implements Resources {
  private final Path root;

  /**
   * @param root folder whose sub-folders are the light modules
   */
  public LightModuleResources(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  @Override
  public Optional<byte[]> read(String path) {
    Optional<Path> file = locate(path).filter(Files::isRegularFile);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readAllBytes(file.get()));
    } catch (IOException e) {
      throw new UncheckedIOException("could not read the resource \"" + path + '"', e);
    }
  }

  @Override
  public List<String> list(String folder) {
    Optional<Path> start = locate(folder).filter(Files::isDirectory);
    if (start.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(start.get())) {
      return files.filter(Files::isRegularFile).map(this::resourcePath).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("could not list the resources of \"" + folder + '"', e);
    }
  }

  private String resourcePath(Path file) {
    return '/' + root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  /** The place of a path below the root; empty for anything that would lead out of it. */
  private Optional<Path> locate(String path) {
    if (!ResourcePath.isPlain(path)) {
      return Optional.empty();
    }
    try {
      Path file = root.resolve(path.substring(1)).normalize();
      return file.startsWith(root) ? Optional.of(file) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
