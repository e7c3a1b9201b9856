package id.go.bengkaliskab.pesona.admin.dialog;

import id.go.bengkaliskab.pesona.admin.dialog.DialogDefinition.Width;
import id.go.bengkaliskab.pesona.host.Resources;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The dialogs of the light modules. The host holds their files against the vocabulary before it
 * starts, so reading relies on it. Each call reads anew, so an edit shows with the next form.
 */
public final class Dialogs {
  private final Resources resources;
  private final FieldReader fields = new FieldReader(FieldTypes.shipped());

  /**
   * @param resources files of the light modules
   */
  public Dialogs(Resources resources) {
    this.resources = Objects.requireNonNull(resources, "resources");
  }

  /**
   * A dialog.
   *
   * @param id module, colon and path below {@code dialogs}, such as {@code pesona:blocks/photo}
   * @throws IllegalArgumentException when there is no such dialog
   */
  public DialogDefinition require(String id) {
    int colon = id.indexOf(':');
    if (colon < 1) {
      throw new IllegalArgumentException("not the id of a dialog: \"" + id + '"');
    }
    String module = id.substring(0, colon);
    String path = id.substring(colon + 1);
    byte[] file =
        resources
            .read('/' + module + "/dialogs/" + path + ".yaml")
            .orElseThrow(() -> new IllegalArgumentException("there is no dialog \"" + id + '"'));
    Mapping root = Mapping.of(new String(file, StandardCharsets.UTF_8));
    return read(id, root, KeyScope.ofDialog(module, path), path);
  }

  private DialogDefinition read(String id, Mapping root, KeyScope scope, String path) {
    Mapping form = root.required("form");
    return new DialogDefinition(
        id,
        KeyScope.given(root.text("label"), scope.ofForm(path)),
        width(root),
        fields.fields(form, "properties", scope),
        form.mapping("layout").map(layout -> tabs(layout, scope)).orElse(List.of()),
        action(root, "commit", scope),
        action(root, "cancel", scope));
  }

  private static List<TabDefinition> tabs(Mapping layout, KeyScope scope) {
    return layout.named("tabs").entrySet().stream()
        .map(
            tab ->
                new TabDefinition(
                    tab.getKey(),
                    KeyScope.given(tab.getValue().text("label"), scope.ofTab(tab.getKey())),
                    tab.getValue().names("fields")))
        .toList();
  }

  private static Width width(Mapping root) {
    return root.text("width")
        .map(width -> Width.valueOf(width.toUpperCase(Locale.ROOT)))
        .orElse(Width.MEDIUM);
  }

  private static TextKeys action(Mapping root, String name, KeyScope scope) {
    return root.mapping("actions")
        .flatMap(actions -> actions.mapping(name))
        .map(action -> KeyScope.given(action.text("label"), scope.ofAction(name)))
        .orElse(scope.ofAction(name));
  }
}
