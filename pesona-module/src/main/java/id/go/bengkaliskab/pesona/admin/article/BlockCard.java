package id.go.bengkaliskab.pesona.admin.article;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.event.ShortcutAction;
import com.vaadin.event.ShortcutListener;
import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import com.vaadin.ui.Panel;
import com.vaadin.ui.themes.ValoTheme;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.admin.form.Form;
import id.go.bengkaliskab.pesona.procedure.Aspect;
import java.util.List;
import java.util.Set;

/** One block of the body with its form, its place and the buttons that move and remove it. */
final class BlockCard {
  private final Workplace workplace;
  private final BlockKind kind;
  private final String id;
  private final Form form;
  private final Panel root = new Panel();
  private final Label name = new Label();
  private final Button up;
  private final Button down;
  private final Button remove;

  /**
   * @param id id of its form in the page
   * @param moves does what its buttons say
   */
  BlockCard(Workplace workplace, BlockKind kind, String id, Form form, Moves moves) {
    this.workplace = workplace;
    this.kind = kind;
    this.id = id;
    this.form = form;
    this.up = tool("up", () -> moves.move(this, -1));
    this.down = tool("down", () -> moves.move(this, 1));
    this.remove = tool("remove", () -> moves.remove(this));
    name.addStyleName("block-name");
    CssLayout tools = new CssLayout(up, down, remove);
    tools.addStyleName("block-tools");
    CssLayout head = new CssLayout(name, tools);
    head.addStyleName("block-head");
    root.setContent(new CssLayout(head, form.component()));
    root.setId(id + "-card");
    root.addStyleNames(ValoTheme.PANEL_BORDERLESS, "block");
    root.addAction(key(ShortcutAction.KeyCode.ARROW_UP, up));
    root.addAction(key(ShortcutAction.KeyCode.ARROW_DOWN, down));
  }

  Component component() {
    return root;
  }

  BlockKind kind() {
    return kind;
  }

  String id() {
    return id;
  }

  /** The block as its fields show it. */
  ObjectNode write() {
    return form.write().put("type", kind.id());
  }

  /** What is wrong with it, with its place, as many blocks have fields of the same name. */
  List<String> faults() {
    return form.faults().stream()
        .map(fault -> workplace.text("article.block.fault", name.getValue(), fault))
        .toList();
  }

  /** Shows where it stands and what may be done with it. */
  void place(int index, int count, Set<Aspect> mayChange) {
    boolean arranging = mayChange.contains(Aspect.LAYOUT);
    name.setValue(
        workplace.text(
            "article.block.name", index + 1, workplace.text("article.block." + kind.id())));
    form.setReadOnly(mayChange.isEmpty());
    form.setReadOnlyFields(kind.readOnlyFields(mayChange));
    up.setVisible(arranging);
    down.setVisible(arranging);
    up.setEnabled(index > 0);
    down.setEnabled(index < count - 1);
    remove.setVisible(arranging && (!kind.isMedia() || mayChange.contains(Aspect.MEDIA)));
  }

  void focus() {
    root.focus();
  }

  /** Alt and Shift with an arrow moves the block in which the cursor stands. */
  private ShortcutListener key(int key, Button button) {
    return new ShortcutListener(
        null, key, new int[] {ShortcutAction.ModifierKey.ALT, ShortcutAction.ModifierKey.SHIFT}) {
      private static final long serialVersionUID = 1L;

      @Override
      public void handleAction(Object sender, Object target) {
        if (button.isVisible() && button.isEnabled()) {
          button.click();
        }
      }
    };
  }

  private Button tool(String act, Runnable run) {
    Button button = new Button(workplace.text("article.block." + act), event -> run.run());
    button.setId(id + '-' + act);
    button.addStyleNames(ValoTheme.BUTTON_BORDERLESS, "block-tool");
    return button;
  }

  /** What the buttons of a card do. */
  interface Moves {

    /** Moves it up (-1) or down (1) by one. */
    void move(BlockCard card, int by);

    /** Takes it out; it can be brought back. */
    void remove(BlockCard card);
  }
}
