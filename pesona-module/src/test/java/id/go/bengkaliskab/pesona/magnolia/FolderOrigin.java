package id.go.bengkaliskab.pesona.magnolia;

import info.magnolia.resourceloader.Resource;
import info.magnolia.resourceloader.ResourceOrigin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** A resources folder that gives out whatever the file system finds, also outside of it. */
final class FolderOrigin implements ResourceOrigin<FolderOrigin.Entry> {
  private final Path root;

  FolderOrigin(Path root) {
    this.root = root;
  }

  @Override
  public Entry getByPath(String path) {
    if (!hasPath(path)) {
      throw new NoSuchElementException("no resource " + path);
    }
    return new Entry(path, file(path));
  }

  @Override
  public boolean hasPath(String path) {
    return path.indexOf('\0') < 0 && Files.exists(file(path));
  }

  private Path file(String path) {
    return Path.of(root + "/" + path);
  }

  record Entry(String path, Path file) implements Resource {
    @Override
    public boolean isFile() {
      return Files.isRegularFile(file);
    }

    @Override
    public boolean isDirectory() {
      return Files.isDirectory(file);
    }

    @Override
    public String getPath() {
      return path;
    }

    @Override
    public List<Resource> listChildren() {
      try (Stream<Path> children = Files.list(file)) {
        return children
            .<Resource>map(child -> new Entry(path + '/' + child.getFileName(), child))
            .toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public InputStream openStream() throws IOException {
      return Files.newInputStream(file);
    }
  }
}
