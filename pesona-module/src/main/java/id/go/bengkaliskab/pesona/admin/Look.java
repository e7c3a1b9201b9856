package id.go.bengkaliskab.pesona.admin;

import com.vaadin.server.ExternalResource;
import com.vaadin.shared.ui.ContentMode;
import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import com.vaadin.ui.Link;
import com.vaadin.ui.Window;
import com.vaadin.ui.themes.ValoTheme;
import id.go.bengkaliskab.pesona.record.StepTime;
import java.net.URI;

/** The small parts that screens are made of, so that they look alike. */
public final class Look {
  /** Style name below which all rules of the screens stand, for a host with a theme of its own. */
  public static final String SCREENS = "pesona-screens";

  private Look() {}

  /** A window before a screen, which looks like it although it isn't a part of it. */
  public static Window window(String caption) {
    Window window = new Window(caption);
    window.addStyleName(SCREENS);
    return window;
  }

  /** Words as they are, never markup. */
  public static Label words(String text, String... styles) {
    Label label = new Label(text, ContentMode.TEXT);
    label.setWidthUndefined();
    label.addStyleNames(styles);
    return label;
  }

  /** The heading of a screen. */
  public static Label title(String text) {
    Label title = words(text, "screen-title");
    HtmlAttributes.heading(title, 1);
    return title;
  }

  /** The heading of a part of a screen. */
  public static Label partTitle(String text) {
    Label title = words(text, "part-title");
    HtmlAttributes.heading(title, 2);
    return title;
  }

  /**
   * A short state, such as late.
   *
   * @param kind {@code late}, {@code soon}, or empty for nothing to worry about
   */
  public static Label pill(String text, String kind) {
    Label pill = words(text, "pill");
    if (!kind.isEmpty()) {
      pill.addStyleName(kind);
    }
    return pill;
  }

  /** The kind of a pill that tells the time of a step against its standard. */
  public static String urgency(StepTime time) {
    if (!time.onTime()) {
      return "late";
    }
    return time.isNearlyUp() ? "soon" : "";
  }

  /** A fact beside others. */
  public static Label fact(String text) {
    return words(text, "fact", "quiet");
  }

  /** Parts side by side that go into the next line where there is no room. */
  public static CssLayout row(Component... parts) {
    return group("part-row", parts);
  }

  /** Parts in a group with a style of its own. */
  public static CssLayout group(String style, Component... parts) {
    CssLayout group = new CssLayout(parts);
    group.addStyleName(style);
    return group;
  }

  /** A button for what matters most at its place. */
  public static Button primary(String caption, Button.ClickListener act) {
    Button button = new Button(caption, act);
    button.addStyleName(ValoTheme.BUTTON_PRIMARY);
    return button;
  }

  /** A button that looks like a link. */
  public static Button quietly(String caption, Button.ClickListener act) {
    Button button = new Button(caption, act);
    button.addStyleNames(ValoTheme.BUTTON_LINK, "quiet-button");
    return button;
  }

  /** A link into a new tab that learns nothing of this one. */
  public static Link newTab(String caption, URI address) {
    Link link = new Link(caption, new ExternalResource(address.toString()));
    link.setTargetName("_blank");
    return link;
  }
}
