package id.go.bengkaliskab.pesona.admin.form;

import id.go.bengkaliskab.pesona.admin.dialog.ContentSource;
import id.go.bengkaliskab.pesona.admin.dialog.FieldDefinition;
import id.go.bengkaliskab.pesona.store.ListQuery;
import id.go.bengkaliskab.pesona.store.Reading;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Nodes of the author's workspaces. */
public final class StoredLinkTargets implements LinkTargets {
  /** A value leads to one node, or to the few that share a group. */
  private static final int FEW = 10;

  private final Map<String, Store> stores;

  /**
   * @param stores the workspaces that may be linked to, by their names
   */
  public StoredLinkTargets(Map<String, Store> stores) {
    this.stores = Map.copyOf(stores);
  }

  @Override
  public List<Target> find(FieldDefinition.Link field, String words, String from, int limit) {
    ContentSource source = field.source();
    return store(source)
        .read(
            reading ->
                source.nodeTypes().stream()
                    .flatMap(type -> reading.list(query(source, type, words, limit)).stream())
                    .filter(node -> isOther(node, from))
                    .limit(limit)
                    .map(node -> target(field, node))
                    .toList());
  }

  @Override
  public Optional<Target> of(FieldDefinition.Link field, String value, String from) {
    return store(field.source())
        .read(
            reading ->
                field.values().stream()
                    .flatMap(property -> having(field.source(), property, value, reading).stream())
                    .filter(node -> isOther(node, from))
                    .findFirst()
                    .map(node -> target(field, node)));
  }

  private static List<StoredNode> having(
      ContentSource source, String property, String value, Reading reading) {
    return source.nodeTypes().stream()
        .map(type -> ListQuery.below(source.rootPath(), type).where(property, value).limit(FEW))
        .flatMap(query -> reading.list(query).stream())
        .toList();
  }

  private static ListQuery query(ContentSource source, String type, String words, int limit) {
    ListQuery all = ListQuery.below(source.rootPath(), type).limit(limit);
    ListQuery found =
        source.describedBy().map(property -> all.holding(words, property)).orElse(all);
    return source
        .sortedBy()
        .map(by -> source.ascending() ? found.ascending(by) : found.descending(by))
        .orElse(found);
  }

  private static boolean isOther(StoredNode node, String from) {
    return from.isEmpty() || node.text("id").filter(from::equals).isEmpty();
  }

  private static Target target(FieldDefinition.Link field, StoredNode node) {
    String value =
        field.values().stream()
            .map(property -> node.text(property).orElse(""))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElseGet(node::identifier);
    String description =
        field
            .source()
            .describedBy()
            .flatMap(node::text)
            .filter(text -> !text.isBlank())
            .orElse(node.name());
    return new Target(value, description);
  }

  private Store store(ContentSource source) {
    Store store = stores.get(source.workspace());
    if (store == null) {
      throw new IllegalArgumentException(
          "links may not lead to workspace \"" + source.workspace() + '"');
    }
    return store;
  }
}
