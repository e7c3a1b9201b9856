package id.go.bengkaliskab.pesona.admin.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A choice, and the fields of what is chosen. */
final class SwitchEditor implements Editor {
  private final String name;
  private final Editor choice;
  private final Map<String, GroupEditor> forms;
  private final boolean forgetsOthers;
  private final CssLayout root = new CssLayout();

  /**
   * @param name property of the choice
   * @param choice makes the field of the choice, told what to do at each change of it
   * @param forms fields by the value of the choice
   * @param forgetsOthers whether values of what is not chosen are dropped
   */
  SwitchEditor(
      String name,
      Function<Runnable, Editor> choice,
      Map<String, GroupEditor> forms,
      boolean forgetsOthers) {
    this.name = name;
    this.forms = Map.copyOf(forms);
    this.forgetsOthers = forgetsOthers;
    root.addStyleName("form-switch");
    this.choice = choice.apply(this::showChosen);
    root.addComponent(this.choice.component());
    forms.values().forEach(form -> root.addComponent(form.component()));
    showChosen();
  }

  @Override
  public Component component() {
    return root;
  }

  @Override
  public void read(ObjectNode values) {
    choice.read(values);
    forms.values().forEach(form -> form.read(values));
    showChosen();
  }

  @Override
  public void write(ObjectNode values) {
    if (forgetsOthers) {
      forms.values().forEach(form -> values.remove(form.properties()));
    }
    choice.write(values);
    chosen().ifPresent(form -> form.write(values));
  }

  @Override
  public Set<String> properties() {
    Set<String> properties = new HashSet<>(choice.properties());
    forms.values().forEach(form -> properties.addAll(form.properties()));
    return properties;
  }

  @Override
  public List<String> faults() {
    List<String> faults = new ArrayList<>(choice.faults());
    chosen().ifPresent(form -> faults.addAll(form.faults()));
    return faults;
  }

  @Override
  public void setReadOnly(boolean readOnly) {
    choice.setReadOnly(readOnly);
    forms.values().forEach(form -> form.setReadOnly(readOnly));
  }

  private Optional<GroupEditor> chosen() {
    ObjectNode values = CanonicalJson.object();
    choice.write(values);
    return Optional.ofNullable(forms.get(values.path(name).asText()));
  }

  private void showChosen() {
    Optional<GroupEditor> chosen = chosen();
    forms
        .values()
        .forEach(form -> form.component().setVisible(chosen.filter(form::equals).isPresent()));
  }
}
