package id.go.bengkaliskab.pesona.catalogue;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.store.ListQuery;
import id.go.bengkaliskab.pesona.store.Reading;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.workflow.Claim;
import id.go.bengkaliskab.pesona.workflow.Desk;
import id.go.bengkaliskab.pesona.workflow.PublicCopy;
import id.go.bengkaliskab.pesona.workflow.WorkflowState;
import id.go.bengkaliskab.pesona.workflow.WorkflowStates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All articles, those begun last first. Words and language are asked of the search index; where an
 * article stands is asked of its state, which is never stale.
 */
public final class Catalogue {
  private static final String KEY = "listKey";
  private static final int READ_AT_ONCE = 100;

  private final Store store;
  private final Desk desk;

  /**
   * @param store workspace of the module
   * @param desk knows the procedure and who people are
   */
  public Catalogue(Store store, Desk desk) {
    this.store = store;
    this.desk = desk;
  }

  /**
   * A part of the articles that fit a wish.
   *
   * @param wish what is looked for
   * @param from {@link CataloguePage#next} of the part before; empty for the first
   * @param most 1 to 100
   */
  public CataloguePage find(Wish wish, Optional<String> from, int most) {
    return store.read(reading -> find(reading, wish, from, most));
  }

  private CataloguePage find(Reading reading, Wish wish, Optional<String> from, int most) {
    List<CatalogueEntry> found = new ArrayList<>();
    Optional<String> cursor = from;
    while (true) {
      List<StoredNode> nodes = reading.list(query(wish, cursor));
      for (StoredNode node : nodes) {
        if (found.size() == most) {
          return new CataloguePage(found, cursor);
        }
        CatalogueEntry entry = entry(reading, node);
        if (wish.step().isEmpty() || wish.step().get().equals(entry.place())) {
          found.add(entry);
        }
        cursor = node.text(KEY);
      }
      if (nodes.size() < READ_AT_ONCE) {
        return new CataloguePage(found, Optional.empty());
      }
    }
  }

  private static ListQuery query(Wish wish, Optional<String> from) {
    ListQuery query =
        ListQuery.below("/articles", "pesona:article")
            .containing("searchText", wish.words())
            .descending(KEY)
            .limit(READ_AT_ONCE);
    ListQuery inLanguage = wish.language().map(it -> query.where("language", it)).orElse(query);
    return from.map(key -> inLanguage.before(KEY, key)).orElse(inLanguage);
  }

  private CatalogueEntry entry(Reading reading, StoredNode node) {
    ArticleId id = new ArticleId(node.requireText("id"));
    WorkflowState state = WorkflowStates.require(reading, id);
    Procedure procedure = desk.procedures().byHash(state.procedureHash());
    String place = state.position().step();
    return new CatalogueEntry(
        id,
        node.text("title").orElse(""),
        node.text("section").orElse(""),
        node.requireText("language"),
        place,
        procedure.step(place),
        state.position().publishing(),
        state.position().enteredAt(),
        state.attendance().claim().map(Claim::login).map(desk.absences()::nameOf),
        state.publicCopy().map(PublicCopy::path));
  }
}
