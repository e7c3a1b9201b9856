package id.go.bengkaliskab.pesona.newsroom;

import id.go.bengkaliskab.pesona.article.AssetUses;
import id.go.bengkaliskab.pesona.article.Draft;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.MediaLibrary;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;

/** Media by the keys under which articles use them. */
final class ArticleMedia {
  private final MediaLibrary library;
  private final Store store;
  private final Function<Asset, byte[]> shown;

  /**
   * @param library where media lie
   * @param store workspace of the module, which knows what articles use
   * @param shown gives the part of an asset that is shown
   */
  ArticleMedia(MediaLibrary library, Store store, Function<Asset, byte[]> shown) {
    this.library = library;
    this.store = store;
    this.shown = shown;
  }

  /** What is shown of an asset, as bytes; empty when there is no such asset. */
  Optional<byte[]> master(String key) {
    return library
        .byKey(key)
        .map(
            asset ->
                asset.frame().crop().isPresent()
                    ? shown.apply(asset)
                    : library.read(asset.id(), ArticleMedia::all));
  }

  private static byte[] all(InputStream stream) {
    try {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a revision of an article shows it. */
  boolean isUsed(String key) {
    return store.read(reading -> AssetUses.has(reading, key));
  }

  /** Whether a draft of anybody shows it. */
  boolean isDrafted(String key) {
    return store.read(reading -> Draft.anyHolds(reading, key));
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
