package id.go.bengkaliskab.pesona.media;

import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.time.Instant;

/** How documents lie in workspace {@code dam}: as assets, told from pictures by their kind. */
final class DocumentNodes {
  static final String MIME_TYPE = "application/pdf";

  private static final String EXTENSION = "pdf";

  private DocumentNodes() {}

  static StoredNode create(UnitOfWork unit, Bytes file, String fileName, Instant now) {
    String sha256 = file.sha256();
    StoredNode node =
        unit.create(AssetNodes.freePath(unit, sha256, fileName, now), AssetNodes.TYPE);
    node.set(AssetNodes.SHA256, sha256)
        .set(AssetNodes.STORED_AT, now)
        .set(AssetNodes.UNCLAIMED, AssetNodes.TRUE)
        .set("title", fileName);
    node.add("jcr:content", "mgnl:resource")
        .set("jcr:data", file.stream())
        .set("jcr:mimeType", MIME_TYPE)
        .set("extension", EXTENSION)
        .set("fileName", AssetNodes.masterName(fileName, EXTENSION))
        .set("size", file.size());
    ListedAsset.list(node);
    return node;
  }

  static Document document(StoredNode node) {
    return new Document(
        AssetNodes.key(node),
        node.text("title").orElse(node.name()),
        AssetNodes.content(node).number("size").orElse(0L),
        node.requireText(AssetNodes.SHA256),
        node.instant(AssetNodes.STORED_AT).orElse(Instant.EPOCH));
  }

  static boolean isOne(StoredNode node) {
    return AssetNodes.isOurs(node)
        && AssetNodes.content(node).text("jcr:mimeType").filter(MIME_TYPE::equals).isPresent();
  }
}
