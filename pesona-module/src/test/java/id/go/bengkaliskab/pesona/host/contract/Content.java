package id.go.bengkaliskab.pesona.host.contract;

import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Host;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.store.Sha256;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.store.WriteGate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Media and copies of articles, as the office makes them and as the public finds them. */
public final class Content {
  private final Store media;
  private final Store copies;
  private final Store publicMedia;
  private final Store publicCopies;

  /**
   * @param tested whose content it is
   */
  public Content(HostUnderTest tested) {
    this.media = store(tested.host(), Access.AUTHOR, Workspaces.DAM);
    this.copies = store(tested.host(), Access.PUBLISHER, Workspaces.PESONA_PUBLIC);
    this.publicMedia = store(tested.publicSide(), Access.PUBLIC, Workspaces.DAM_PUBLIC);
    this.publicCopies = store(tested.publicSide(), Access.PUBLIC, Workspaces.PESONA_PUBLIC);
  }

  private static Store store(Host host, Access access, String workspace) {
    return new Store(host.sessions(), new WriteGate(host.sessions()), access, workspace);
  }

  /** A photo in the library; returns its identifier. */
  public String asset(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    return media.write(
        unit -> {
          StoredNode asset = unit.create("/pesona/2026/11/" + name, "mgnl:asset");
          asset.set("sha256", Sha256.of(bytes)).set("description", "Senja");
          asset
              .add("jcr:content", "mgnl:resource")
              .set("jcr:data", new ByteArrayInputStream(bytes))
              .set("jcr:mimeType", "image/jpeg")
              .set("extension", "jpg")
              .set("fileName", name + ".jpg")
              .set("size", bytes.length)
              .set("width", 1600)
              .set("height", 1067);
          return asset.identifier();
        });
  }

  /** Changes the text beside a photo in the library. */
  public void describe(String asset, String description) {
    media.change(unit -> unit.byIdentifier(asset).orElseThrow().set("description", description));
  }

  /** The identifier of what makes up a photo, which is no photo itself. */
  public String partOf(String asset) {
    return media.read(
        reading ->
            reading
                .byIdentifier(asset)
                .orElseThrow()
                .child("jcr:content")
                .orElseThrow()
                .identifier());
  }

  /** The text beside a photo that the public finds. */
  public Optional<String> publicDescription(String asset) {
    return publicMedia.read(
        reading -> reading.byIdentifier(asset).flatMap(node -> node.text("description")));
  }

  /** The bytes of a photo that the public finds. */
  public Optional<String> publicBytes(String asset) {
    return publicMedia.read(
        reading ->
            reading
                .byIdentifier(asset)
                .flatMap(node -> node.child("jcr:content"))
                .flatMap(node -> node.bytes("jcr:data"))
                .map(Content::text));
  }

  /** Writes a finished copy with a block below it, as one that is there is written again. */
  public String copy(String name, String title, String block) {
    String path = "/articles/2026/11/" + name;
    copies.change(
        unit -> {
          StoredNode article = unit.findOrCreate(path, "pesona:article").set("title", title);
          article.children().forEach(StoredNode::remove);
          article.add(block, "mgnl:contentNode").set("text", title);
        });
    return path;
  }

  /** Removes a finished copy, as is done once it was withdrawn. */
  public void remove(String path) {
    copies.change(unit -> unit.find(path).ifPresent(StoredNode::remove));
  }

  /** Whether the public finds a node. */
  public boolean isPublic(String path) {
    return publicCopies.read(reading -> reading.find(path).isPresent());
  }

  /** The title of a copy that the public finds. */
  public Optional<String> publicTitle(String path) {
    return publicCopies.read(reading -> reading.find(path).flatMap(node -> node.text("title")));
  }

  private static String text(InputStream bytes) {
    try (bytes) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
