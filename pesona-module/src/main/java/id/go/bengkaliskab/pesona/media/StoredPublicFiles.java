package id.go.bengkaliskab.pesona.media;

import id.go.bengkaliskab.pesona.store.ListQuery;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;

/**
 * Videos, captions and documents in the workspace that holds them; their bytes are read as they are
 * asked.
 */
public final class StoredPublicFiles implements PublicFiles {
  private final Store assets;

  /**
   * @param assets {@code dam-public} of the embedded host, or {@code dam} of a public Magnolia
   *     instance, with the rights of the public; the author's workspace for the office
   */
  public StoredPublicFiles(Store assets) {
    this.assets = assets;
  }

  @Override
  public Optional<PublicFile> bySha256(String sha256) {
    return assets.read(
        reading ->
            reading
                .list(
                    ListQuery.below(AssetNodes.ROOT, AssetNodes.TYPE)
                        .where(AssetNodes.SHA256, sha256)
                        .limit(1))
                .stream()
                .findFirst()
                .flatMap(this::file));
  }

  private Optional<PublicFile> file(StoredNode node) {
    String path = node.path();
    String sha256 = node.requireText(AssetNodes.SHA256);
    StoredNode content = AssetNodes.content(node);
    long size = content.length(AssetNodes.DATA).orElse(0L);
    return content
        .text("jcr:mimeType")
        .filter(type -> ServedFile.of(type).isPresent())
        .map(
            type ->
                new PublicFile(
                    sha256,
                    content.text("fileName").orElse(node.name()),
                    type,
                    size,
                    node.instant(AssetNodes.STORED_AT).orElse(Instant.EPOCH),
                    work -> lend(path, work)));
  }

  private void lend(String path, FileContent.Work work) throws IOException {
    try {
      assets.read(
          reading -> {
            StoredNode node =
                reading
                    .find(path)
                    .orElseThrow(
                        () -> new IllegalStateException("the file " + path + " was withdrawn"));
            try (InputStream bytes =
                AssetNodes.content(node).bytes(AssetNodes.DATA).orElseThrow()) {
              work.with(bytes);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
            return path;
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
