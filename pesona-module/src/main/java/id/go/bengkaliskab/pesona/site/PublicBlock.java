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

  /** What a reader looks up. */
  record Facts(String title, List<Line> lines) implements PublicBlock {
    public Facts {
      lines = List.copyOf(lines);
    }

    /** One fact. */
    record Line(String label, String value) {}
  }

  /** Other articles: those with these ids, or without ids those that are akin. */
  record Related(List<String> articles) implements PublicBlock {
    public Related {
      articles = List.copyOf(articles);
    }
  }
}
