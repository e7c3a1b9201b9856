package id.go.bengkaliskab.pesona.rest;

import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.Bytes;
import id.go.bengkaliskab.pesona.media.MediaLibrary;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;

/** The bytes of assets as answers. */
final class AssetFiles {
  private final MediaLibrary library;

  AssetFiles(MediaLibrary library) {
    this.library = library;
  }

  /**
   * The web master of a picture.
   *
   * @throws Refused when the asset is no picture
   */
  Response picture(Asset asset) {
    if (!asset.mimeType().startsWith("image/")) {
      throw Refused.because(Refused.Kind.UNSUPPORTED, "refusal.asset.video-file");
    }
    return Response.ok(library.read(asset.id(), Bytes::readFrom).stream())
        .type(asset.mimeType())
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "private, max-age=3600")
        .build();
  }

  /**
   * The file that the asset was made of; it goes out as it is read, for it may be a large video.
   */
  Response original(Asset asset) {
    StreamingOutput bytes = out -> library.readOriginal(asset.id(), file -> copy(file, out));
    return Response.ok(bytes)
        .type("application/octet-stream")
        .header("Content-Disposition", "attachment")
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "no-store")
        .build();
  }

  private static long copy(InputStream bytes, OutputStream out) {
    try {
      return bytes.transferTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
