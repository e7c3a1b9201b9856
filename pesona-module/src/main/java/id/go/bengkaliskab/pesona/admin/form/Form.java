package id.go.bengkaliskab.pesona.admin.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.shared.Registration;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.TabSheet;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.admin.dialog.DialogDefinition;
import id.go.bengkaliskab.pesona.admin.dialog.TabDefinition;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A form made from a dialog of the light module. Its values are an object of JSON in which each
 * field has the property of its name: a text, a list, or an object of a composite field. A new form
 * holds the defaults of the definition. It stores nothing.
 */
public final class Form {
  private final Siblings siblings = new Siblings();
  private final Map<String, Editor> editors;
  private final Map<TabDefinition, Component> tabs = new LinkedHashMap<>();
  private final Set<Runnable> listeners = new LinkedHashSet<>();
  private final CssLayout root = new CssLayout();
  private final TabSheet sheet = new TabSheet();
  private final Set<String> readOnlyFields = new LinkedHashSet<>();
  private ObjectNode values = CanonicalJson.object();
  private boolean readOnly;

  Form(DialogDefinition definition, Workplace workplace, FormSources sources, String id) {
    FormContext context = new FormContext(workplace, sources, id, siblings, this::changed);
    root.setId(id);
    root.addStyleName("form");
    editors = Editors.all(definition.fields(), context, siblings);
    if (definition.tabs().isEmpty()) {
      editors.values().forEach(editor -> root.addComponent(editor.component()));
    } else {
      sheet.addStyleName("form-tabs");
      sheet.setWidth("100%");
      definition.tabs().forEach(tab -> add(tab, context));
      root.addComponent(sheet);
    }
  }

  /** The form as it is seen; the same component at every call. */
  public Component component() {
    return root;
  }

  /**
   * Shows values; a field whose property is absent becomes empty. Calls no listener.
   *
   * @param shown the values; what the form doesn't know is kept for {@link #write}
   */
  public void read(ObjectNode shown) {
    values = shown.deepCopy();
    siblings.setId(values.path("id").asText(""));
    editors.values().forEach(editor -> editor.read(values.deepCopy()));
  }

  /**
   * The values as they stand, valid or not: those that were read with those of the fields over
   * them.
   */
  public ObjectNode write() {
    ObjectNode written = values.deepCopy();
    editors.values().forEach(editor -> editor.write(written));
    return written;
  }

  /**
   * Looks at all values that may be changed, shows at each field what is wrong with it, and opens
   * the first tab where something is.
   *
   * @return sentences with the names of the fields; none when all is well
   */
  public List<String> faults() {
    List<String> faults = new ArrayList<>();
    Set<String> faulty = new LinkedHashSet<>();
    editors.forEach(
        (name, editor) -> {
          List<String> own = editor.faults();
          faults.addAll(own);
          if (!own.isEmpty()) {
            faulty.add(name);
          }
        });
    tabs.keySet().stream()
        .filter(tab -> tab.fields().stream().anyMatch(faulty::contains))
        .findFirst()
        .ifPresent(tab -> sheet.setSelectedTab(tabs.get(tab)));
    return faults;
  }

  /**
   * Lets nobody change anything, or again what the definition lets be changed.
   *
   * @param readOnly whether all fields are to read only
   */
  public void setReadOnly(boolean readOnly) {
    this.readOnly = readOnly;
    applyReadOnly();
  }

  /**
   * Lets nobody change some of the fields, on top of {@link #setReadOnly(boolean)}.
   *
   * @param fields names of the fields; those that the form doesn't have don't matter
   */
  public void setReadOnlyFields(Set<String> fields) {
    readOnlyFields.clear();
    readOnlyFields.addAll(fields);
    applyReadOnly();
  }

  /**
   * Adds who is told at each edit of the person: text after a pause in typing or when the field is
   * left, the rest at once.
   */
  public Registration addChangeListener(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  private void applyReadOnly() {
    editors.forEach(
        (name, editor) -> editor.setReadOnly(readOnly || readOnlyFields.contains(name)));
  }

  private void changed() {
    List.copyOf(listeners).forEach(Runnable::run);
  }

  private void add(TabDefinition tab, FormContext context) {
    CssLayout fields = new CssLayout();
    fields.addStyleName("form-tab");
    tab.fields().forEach(name -> fields.addComponent(editors.get(name).component()));
    tabs.put(tab, fields);
    sheet
        .addTab(fields, context.text(tab.label()).orElse(tab.name()))
        .setId(context.id() + "-tab-" + tab.name());
  }
}
