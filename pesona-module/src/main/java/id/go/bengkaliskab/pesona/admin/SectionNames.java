package id.go.bengkaliskab.pesona.admin;

/** Names of the sections of the site, as the form of an article offers them. */
public final class SectionNames {
  private static final String OPTION = "pesona.articles.article.section.options.%s.label";

  private final Workplace workplace;

  /**
   * @param workplace words them
   */
  public SectionNames(Workplace workplace) {
    this.workplace = workplace;
  }

  /** The name of a section; its id when the form has it no longer. */
  public String of(String id) {
    if (id.isEmpty()) {
      return workplace.text("board.section.none");
    }
    String key = OPTION.formatted(id);
    String name = workplace.text(key);
    return name.equals(key) ? id : name;
  }
}
