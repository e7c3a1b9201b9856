package id.go.bengkaliskab.pesona.admin;

import com.vaadin.annotations.JavaScript;
import com.vaadin.server.AbstractJavaScriptExtension;
import com.vaadin.ui.AbstractComponent;
import com.vaadin.ui.Label;

/**
 * Attributes of a component's element, by which keyboards and screen readers find their way; Vaadin
 * has no setters for them.
 */
@JavaScript("html-attributes.js")
public final class HtmlAttributes extends AbstractJavaScriptExtension {
  private static final long serialVersionUID = 1L;

  private HtmlAttributes(AbstractComponent component) {
    super(component);
  }

  /** Attributes of a component, none at first. */
  public static HtmlAttributes of(AbstractComponent component) {
    return new HtmlAttributes(component);
  }

  /** A box that scrolls by itself, which can be reached and moved by the keyboard. */
  public static void scrolling(AbstractComponent box, String name) {
    of(box).set("tabindex", "0").set("role", "region").set("aria-label", name);
  }

  /** Makes a label the heading of a level. */
  public static void heading(Label label, int level) {
    of(label).set("role", "heading").set("aria-level", Integer.toString(level));
  }

  /** Gives an attribute its value. */
  public HtmlAttributes set(String name, String value) {
    getState().attributes.put(name, value);
    return this;
  }

  @Override
  protected HtmlAttributesState getState() {
    return (HtmlAttributesState) super.getState();
  }
}
