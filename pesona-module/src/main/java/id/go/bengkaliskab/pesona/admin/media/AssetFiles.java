package id.go.bengkaliskab.pesona.admin.media;

import com.vaadin.server.ConnectorResource;
import com.vaadin.server.DownloadStream;
import com.vaadin.server.ExternalResource;
import com.vaadin.server.Resource;
import com.vaadin.server.VaadinRequest;
import com.vaadin.server.VaadinResponse;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.MediaLibrary;
import id.go.bengkaliskab.pesona.media.MediaServlet;
import id.go.bengkaliskab.pesona.media.OriginalFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The files of assets for the office: as they are served, and as they came. */
final class AssetFiles {
  private final Workplace workplace;
  private final MediaLibrary library;
  private final String office;

  AssetFiles(Workplace workplace, MediaParts parts) {
    this.workplace = workplace;
    this.library = parts.library();
    this.office = parts.office();
  }

  /** The file of a video, captions or a document; empty for photos, which are shown in sizes. */
  Optional<Resource> served(Asset asset) {
    return MediaServlet.file(asset)
        .map(file -> new ExternalResource(workplace.navigation().address(office + file)));
  }

  /** The file as it came, to be saved. */
  Resource original(Asset asset, OriginalFile file) {
    return new Original(library, asset.id(), file);
  }

  /** Sent as it is read, since it may be a video of any size. */
  private record Original(MediaLibrary library, String id, OriginalFile file)
      implements ConnectorResource {
    @Override
    public String getMIMEType() {
      return "application/octet-stream";
    }

    @Override
    public String getFilename() {
      return file.name();
    }

    @Override
    public DownloadStream getStream() {
      return new DownloadStream(InputStream.nullInputStream(), getMIMEType(), getFilename()) {
        @Override
        public void writeResponse(VaadinRequest request, VaadinResponse response)
            throws IOException {
          response.setContentType(getContentType());
          response.setHeader("Content-Disposition", getParameter(CONTENT_DISPOSITION));
          response.setHeader("Content-Length", Long.toString(file.size()));
          response.setCacheTime(-1);
          send(response.getOutputStream());
        }
      };
    }

    private void send(OutputStream out) throws IOException {
      try {
        library.readOriginal(id, bytes -> transfer(bytes, out));
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }

    private static long transfer(InputStream bytes, OutputStream out) {
      try {
        return bytes.transferTo(out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
