package id.go.bengkaliskab.pesona.newsroom;

import id.go.bengkaliskab.pesona.article.AssetUses;
import id.go.bengkaliskab.pesona.media.MediaLibrary;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Media by the keys under which articles use them. */
final class ArticleMedia {
  private final MediaLibrary library;
  private final Store store;

  /**
   * @param library where media lie
   * @param store workspace of the module, which knows what articles use
   */
  ArticleMedia(MediaLibrary library, Store store) {
    this.library = library;
    this.store = store;
  }

  /** The bytes of the web master; empty when there is no such asset. */
  Optional<byte[]> master(String key) {
    return library
        .byKey(key)
        .map(
            asset ->
                library.read(
                    asset.id(),
                    stream -> {
                      try {
                        return stream.readAllBytes();
                      } catch (IOException e) {
                        throw new UncheckedIOException(e);
                      }
                    }));
  }

  /** Whether a revision of an article shows it. */
  boolean isUsed(String key) {
    return store.read(reading -> AssetUses.has(reading, key));
  }

  /**
   * SHA-256 of the bytes.
   *
   * @throws Refused (invalid) when there is no such asset
   */
  String hash(String key) {
    return library
        .sha256(key)
        .orElseThrow(() -> Refused.because(Refused.Kind.INVALID, "refusal.asset.unknown", key));
  }
}
