package id.go.bengkaliskab.pesona.admin.media;

import com.vaadin.ui.AbstractTextField;
import com.vaadin.ui.ComboBox;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import com.vaadin.ui.TextArea;
import com.vaadin.ui.TextField;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.gallery.AssetChange;
import id.go.bengkaliskab.pesona.gallery.AssetFacts;
import id.go.bengkaliskab.pesona.gallery.AssetView;
import id.go.bengkaliskab.pesona.gallery.Licence;
import id.go.bengkaliskab.pesona.gallery.People;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.AssetTexts;
import id.go.bengkaliskab.pesona.media.AssetWords;
import id.go.bengkaliskab.pesona.media.Frame;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is written about an asset, by what right it is shown, and who is in it. */
final class AssetForm {
  /** What is only asked where there is something to see. */
  private static final Set<String> OF_PICTURES = Set.of("alt", "alt-en", "people", "people-note");

  private final Workplace workplace;
  private final boolean keeper;
  private final boolean seen;
  private final Map<String, AbstractTextField> texts = new LinkedHashMap<>();
  private final ComboBox<Licence> licence = new ComboBox<>();
  private final ComboBox<People> people = new ComboBox<>();
  private final Label warning;
  private final CssLayout root = Look.group("asset-form");

  AssetForm(Workplace workplace, AssetView view, boolean keeper) {
    this.workplace = workplace;
    this.keeper = keeper;
    this.seen = view.entry().kind().isSeen();
    this.warning = Look.words(workplace.text("media.people.warning"), "late");
    warning.setId("people-warning");
    Map<String, String> saved = saved(view);
    text(new TextField(), "title", saved);
    text(new TextArea(), "alt", saved);
    text(new TextArea(), "alt-en", saved);
    text(new TextArea(), "caption", saved);
    text(new TextArea(), "caption-en", saved);
    text(new TextField(), "credit", saved);
    text(new TextField(), "tags", saved);
    choice(licence, "licence", List.of(Licence.values()));
    licence.setItemCaptionGenerator(it -> workplace.text("media.licence." + it.id()));
    licence.setValue(view.facts().licence());
    text(new TextField(), "licence-note", saved);
    choice(people, "people", List.of(People.values()));
    people.setItemCaptionGenerator(it -> workplace.text("media.people." + it.id()));
    people.addValueChangeListener(event -> warn());
    people.setValue(view.facts().people());
    text(new TextField(), "people-note", saved);
    root.addComponent(warning);
    warn();
  }

  Component component() {
    return root;
  }

  AssetWords words() {
    return new AssetWords(
        new AssetTexts(typed("title"), typed("alt"), typed("caption"), typed("credit")),
        typed("alt-en"),
        typed("caption-en"),
        Arrays.stream(typed("tags").split(","))
            .map(String::strip)
            .filter(tag -> !tag.isEmpty())
            .distinct()
            .toList());
  }

  AssetFacts facts() {
    return new AssetFacts(
        licence.getValue(), typed("licence-note"), people.getValue(), typed("people-note"));
  }

  /** What is saved where it differs from what is typed, by the captions of the fields. */
  Map<String, String> differences(AssetView theirs, Frame frame) {
    Map<String, String> different = new LinkedHashMap<>();
    saved(theirs)
        .forEach(
            (name, value) -> {
              if (!typed(name).equals(value)) {
                different.put(caption(name), value.isEmpty() ? "–" : value);
              }
            });
    if (theirs.facts().licence() != licence.getValue()) {
      different.put(
          caption("licence"), workplace.text("media.licence." + theirs.facts().licence().id()));
    }
    if (theirs.facts().people() != people.getValue()) {
      different.put(
          caption("people"), workplace.text("media.people." + theirs.facts().people().id()));
    }
    if (!theirs.entry().asset().frame().equals(frame)) {
      different.put(caption("frame"), workplace.text("media.stale.frame"));
    }
    return different;
  }

  private static Map<String, String> saved(AssetView view) {
    AssetWords words = view.entry().words();
    Asset asset = view.entry().asset();
    Map<String, String> saved = new LinkedHashMap<>();
    saved.put("title", asset.title());
    saved.put("alt", asset.alt());
    saved.put("alt-en", words.altEnglish());
    saved.put("caption", asset.caption());
    saved.put("caption-en", words.captionEnglish());
    saved.put("credit", asset.credit());
    saved.put("tags", String.join(", ", words.tags()));
    saved.put("licence-note", view.facts().licenceNote());
    saved.put("people-note", view.facts().peopleNote());
    return saved;
  }

  private void warn() {
    warning.setVisible(people.getValue() != null && people.getValue().isWarning());
  }

  private String typed(String name) {
    return texts.get(name).getValue().strip();
  }

  private String caption(String name) {
    return workplace.text("media.field." + name);
  }

  private void text(AbstractTextField field, String name, Map<String, String> saved) {
    field.setId("asset-" + name);
    field.setCaption(caption(name));
    field.setWidth("100%");
    field.setMaxLength(AssetChange.LONGEST_TEXT);
    field.setValue(saved.get(name));
    field.setReadOnly(!keeper);
    if (field instanceof TextArea area) {
      area.setRows(2);
    }
    texts.put(name, field);
    add(field, name);
  }

  private <T> void choice(ComboBox<T> field, String name, List<T> items) {
    field.setId("asset-" + name);
    field.setCaption(caption(name));
    field.setItems(items);
    field.setEmptySelectionAllowed(false);
    field.setTextInputAllowed(false);
    field.setWidth("100%");
    field.setReadOnly(!keeper);
    add(field, name);
  }

  private void add(Component field, String name) {
    CssLayout row = new CssLayout(field);
    row.addStyleName("form-field");
    row.setVisible(seen || !OF_PICTURES.contains(name));
    root.addComponent(row);
  }
}
