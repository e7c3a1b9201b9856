package id.go.bengkaliskab.pesona.media;

import id.go.bengkaliskab.pesona.store.ListQuery;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import java.util.Optional;

/** The public copies of documents in the workspace that holds them. */
public final class StoredPublicDocuments implements PublicDocuments {
  private static final int FEW = 10;

  private final Store damPublic;

  /**
   * @param damPublic {@code dam-public} of the embedded host, or {@code dam} of a public Magnolia
   *     instance, with the rights of the public
   */
  public StoredPublicDocuments(Store damPublic) {
    this.damPublic = damPublic;
  }

  @Override
  public Optional<PublicDocument> bySha256(String sha256) {
    return damPublic.read(
        reading ->
            reading
                .list(
                    ListQuery.below(AssetNodes.ROOT, AssetNodes.TYPE)
                        .where(AssetNodes.SHA256, sha256)
                        .limit(FEW))
                .stream()
                .flatMap(node -> document(node, sha256).stream())
                .findFirst());
  }

  private Optional<PublicDocument> document(StoredNode node, String sha256) {
    StoredNode content = AssetNodes.content(node);
    String path = node.path();
    return content
        .text("jcr:mimeType")
        .filter(DocumentNodes.MIME_TYPE::equals)
        .map(
            pdf ->
                new PublicDocument(
                    sha256, content.text("fileName").orElse("dokumen.pdf"), () -> bytes(path)));
  }

  private Bytes bytes(String path) {
    return damPublic.read(
        reading ->
            reading
                .find(path)
                .map(AssetNodes::master)
                .orElseThrow(
                    () -> new IllegalStateException("the document " + path + " was withdrawn")));
  }
}
