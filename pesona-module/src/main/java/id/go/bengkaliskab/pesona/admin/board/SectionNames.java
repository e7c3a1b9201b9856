package id.go.bengkaliskab.pesona.admin.board;

import id.go.bengkaliskab.pesona.admin.Workplace;

/** Names of the sections of the site, as the form of an article offers them. */
final class SectionNames {
  private static final String OPTION = "pesona.articles.article.section.options.%s.label";

  private final Workplace workplace;

  SectionNames(Workplace workplace) {
    this.workplace = workplace;
  }

  /** The name of a section; its id when the form has it no longer. */
  String of(String id) {
    if (id.isEmpty()) {
      return workplace.text("board.section.none");
    }
    String key = OPTION.formatted(id);
    String name = workplace.text(key);
    return name.equals(key) ? id : name;
  }
}
