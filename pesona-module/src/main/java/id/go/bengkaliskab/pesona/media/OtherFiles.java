package id.go.bengkaliskab.pesona.media;

import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.refusal.Refused.Kind;

/** Says of each kind of file that is no photo why it is not taken and what to do. */
final class OtherFiles {
  private OtherFiles() {}

  static Refused refuse(String fileName, FileKind kind) {
    String key =
        switch (kind) {
          case HEIC, AVIF, BMP -> "refusal.photo.not-shown";
          case GIF -> "refusal.photo.gif";
          case SVG, EMF, WMF -> "refusal.photo.vector";
          case VIDEO -> "refusal.photo.video";
          case EMPTY -> "refusal.photo.empty";
          case PDF, HTML, RTF, ZIP, OLE -> "refusal.photo.document";
          case JPEG, PNG, TIFF, PSD, WEBP, UNKNOWN -> "refusal.photo.unknown";
        };
    return Refused.because(Kind.UNSUPPORTED, key, fileName, kind.label());
  }
}
