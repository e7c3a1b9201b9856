package id.go.bengkaliskab.pesona.site;

import java.util.List;

/** One block of a public article, as stored. */
sealed interface PublicBlock {

  /** Rich text; the body still has to pass the sanitiser. */
  record Text(String body) implements PublicBlock {}

  /** Photos: one, or several that belong together. */
  record Photos(List<PublicPhoto> photos, boolean gallery) implements PublicBlock {
    public Photos {
      photos = List.copyOf(photos);
    }
  }

  /** Words of somebody. */
  record Quote(String quote, String source) implements PublicBlock {}

  /** A video with the photo that stands for it. */
  record Video(String video, PublicPhoto poster, String captions, String transcript)
      implements PublicBlock {}
}
