package id.go.bengkaliskab.pesona.procedure;

/** What of an article a step may change. In the procedure file in lower case. */
public enum Aspect {
  /** The words: title, lead, text of blocks, captions. */
  TEXT,
  /** Photos and videos. */
  MEDIA,
  /** Order and kind of the blocks. */
  LAYOUT,
  /** Section, tags, slug, SEO texts, information class. */
  METADATA
}
