package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.host.ResourcePath;
import id.go.bengkaliskab.pesona.host.Resources;
import info.magnolia.resourceloader.Resource;
import info.magnolia.resourceloader.ResourceOrigin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files in Magnolia's order of look-up: repository, file system, class path. Whether an origin
 * keeps a path inside is not left to it.
 */
final class MagnoliaResources implements Resources {
  private final ResourceOrigin<?> origin;

  MagnoliaResources(ResourceOrigin<?> origin) {
    this.origin = origin;
  }

  @Override
  public Optional<byte[]> read(String path) {
    return find(path).filter(Resource::isFile).map(MagnoliaResources::bytes);
  }

  @Override
  public List<String> list(String folder) {
    return find(folder).stream()
        .flatMap(MagnoliaResources::files)
        .map(Resource::getPath)
        .sorted()
        .toList();
  }

  private Optional<Resource> find(String path) {
    return ResourcePath.isPlain(path) && origin.hasPath(path)
        ? Optional.of(origin.getByPath(path))
        : Optional.empty();
  }

  private static Stream<Resource> files(Resource resource) {
    return resource.isDirectory()
        ? resource.listChildren().stream().flatMap(MagnoliaResources::files)
        : Stream.of(resource);
  }

  private static byte[] bytes(Resource resource) {
    try (InputStream in = resource.openStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("resource \"" + resource.getPath() + "\" is unreadable", e);
    }
  }
}
