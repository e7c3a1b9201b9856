package id.go.bengkaliskab.pesona.deadline;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.notice.Mailings;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import id.go.bengkaliskab.pesona.workflow.WorkflowState;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What one run has to tell each person, for one mail each. */
final class Digests {
  private final Map<String, Map<String, Item>> byLogin = new TreeMap<>();

  private record Item(WorkflowState state, Stage stage) {
    String key() {
      return state.articleId().value()
          + '.'
          + state.position().enteredAt().toEpochMilli()
          + '.'
          + stage.id();
    }
  }

  /** Of one article a person is told the most pressing stage only. */
  void add(String login, WorkflowState state, Stage stage) {
    byLogin
        .computeIfAbsent(login, key -> new LinkedHashMap<>())
        .merge(
            state.articleId().value(),
            new Item(state, stage),
            (one, other) -> one.stage().compareTo(other.stage()) < 0 ? other : one);
  }

  void promise(UnitOfWork unit, Mailings mailings) {
    byLogin.forEach((login, items) -> promise(unit, mailings, login, items));
  }

  private static void promise(
      UnitOfWork unit, Mailings mailings, String login, Map<String, Item> items) {
    ObjectNode values = CanonicalJson.object();
    ArrayNode list = values.putArray(DeadlineLetter.TASKS);
    StringBuilder key = new StringBuilder();
    for (Item item : items.values()) {
      list.addObject()
          .put(DeadlineLetter.ARTICLE, item.state().articleId().value())
          .put(DeadlineLetter.ENTERED, item.state().position().enteredAt().toString())
          .put(DeadlineLetter.STAGE, item.stage().id());
      key.append(item.key()).append('/');
    }
    mailings.promise(unit, DeadlineLetter.KIND, login, key.toString(), values);
  }
}
