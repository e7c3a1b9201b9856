package id.go.bengkaliskab.pesona.admin.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import com.vaadin.ui.themes.ValoTheme;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.admin.form.Form;
import id.go.bengkaliskab.pesona.admin.form.Forms;
import id.go.bengkaliskab.pesona.procedure.Aspect;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The blocks of the body in their order. */
final class BlockList implements BlockCard.Moves {
  private final Workplace workplace;
  private final Forms forms;
  private final Runnable changed;
  private final List<BlockCard> cards = new ArrayList<>();
  private final CssLayout list = new CssLayout();
  private final CssLayout undo = new CssLayout();
  private final CssLayout adding = new CssLayout();
  private final Map<BlockKind, Button> adders = new EnumMap<>(BlockKind.class);
  private final CssLayout root = new CssLayout();
  private Set<Aspect> mayChange = Set.of();
  private int made;

  /**
   * @param workplace who edits
   * @param forms makes the forms of blocks
   * @param changed told at each change by the person
   */
  BlockList(Workplace workplace, Forms forms, Runnable changed) {
    this.workplace = workplace;
    this.forms = forms;
    this.changed = changed;
    list.setId("blocks");
    list.addStyleName("blocks");
    undo.setId("block-undo");
    undo.addStyleName("block-undo");
    adding.addStyleName("block-adding");
    for (BlockKind kind : BlockKind.values()) {
      Button add = new Button(workplace.text("article.block.add." + kind.id()));
      add.setId("add-" + kind.id());
      add.addClickListener(event -> add(kind));
      adders.put(kind, add);
      adding.addComponent(add);
    }
    root.addStyleName("body-editor");
    root.addComponents(list, undo, adding);
  }

  Component component() {
    return root;
  }

  /** Shows the blocks of an article. */
  void read(JsonNode blocks) {
    cards.clear();
    undo.removeAllComponents();
    for (JsonNode block : blocks) {
      if (block instanceof ObjectNode object) {
        BlockKind.of(object).ifPresent(kind -> cards.add(card(kind, object)));
      }
    }
    arrange();
  }

  /** The blocks as the fields show them. */
  void write(ArrayNode blocks) {
    cards.forEach(card -> blocks.add(card.write()));
  }

  List<String> faults() {
    return cards.stream().flatMap(card -> card.faults().stream()).toList();
  }

  void allow(Set<Aspect> aspects) {
    mayChange = aspects.isEmpty() ? Set.of() : EnumSet.copyOf(aspects);
    place();
  }

  /** Places of the blocks' forms in the content of the article, by their ids. */
  Map<String, String> places() {
    Map<String, String> places = new LinkedHashMap<>();
    for (int i = 0; i < cards.size(); i++) {
      places.put(cards.get(i).id(), "[\"blocks\"," + i + "]");
    }
    return places;
  }

  @Override
  public void move(BlockCard card, int by) {
    int from = cards.indexOf(card);
    int to = from + by;
    if (from >= 0 && to >= 0 && to < cards.size()) {
      cards.remove(from);
      cards.add(to, card);
      arrange();
      card.focus();
      changed.run();
    }
  }

  @Override
  public void remove(BlockCard card) {
    int index = cards.indexOf(card);
    if (index >= 0) {
      cards.remove(index);
      arrange();
      offerBack(card, index);
      changed.run();
    }
  }

  private void offerBack(BlockCard card, int index) {
    undo.removeAllComponents();
    Label said =
        new Label(
            workplace.text(
                "article.block.removed",
                index + 1,
                workplace.text("article.block." + card.kind().id())));
    Button back = new Button(workplace.text("article.block.undo"));
    back.setId("block-undo-button");
    back.addStyleName(ValoTheme.BUTTON_LINK);
    back.addClickListener(
        event -> {
          undo.removeAllComponents();
          cards.add(Math.min(index, cards.size()), card);
          arrange();
          changed.run();
        });
    undo.addComponents(said, back);
    back.focus();
  }

  private void add(BlockKind kind) {
    BlockCard card = card(kind, CanonicalJson.object());
    cards.add(card);
    arrange();
    card.focus();
    changed.run();
  }

  private BlockCard card(BlockKind kind, ObjectNode block) {
    String id = "block" + made++;
    Form form = forms.open(kind.dialog(), workplace, id);
    if (!block.isEmpty()) {
      form.read(block);
    }
    form.addChangeListener(changed);
    return new BlockCard(workplace, kind, id, form, this);
  }

  private void arrange() {
    list.removeAllComponents();
    cards.forEach(card -> list.addComponent(card.component()));
    place();
  }

  private void place() {
    for (int i = 0; i < cards.size(); i++) {
      cards.get(i).place(i, cards.size(), mayChange);
    }
    boolean arranging = mayChange.contains(Aspect.LAYOUT);
    adding.setVisible(arranging);
    for (BlockKind kind : BlockKind.values()) {
      adders.get(kind).setVisible(!kind.isMedia() || mayChange.contains(Aspect.MEDIA));
    }
  }
}
