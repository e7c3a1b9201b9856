package id.go.bengkaliskab.pesona.embedded.shell;

import com.vaadin.shared.ui.ContentMode;
import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import com.vaadin.ui.themes.ValoTheme;
import id.go.bengkaliskab.pesona.admin.HtmlAttributes;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.admin.article.BrowserDraft;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The apps of AdminCentral, who is signed in, the language and the way out. */
final class Launcher {
  private static final String OPEN = "open";
  private static final String CURRENT = "current";

  private final Workplace workplace;
  private final CssLayout root = new CssLayout();
  private final CssLayout menu = new CssLayout();
  private final Map<String, Button> entries = new HashMap<>();

  Launcher(List<App> apps, Workplace workplace, Consumer<Locale> speak) {
    this.workplace = workplace;
    root.addStyleName("launcher");
    HtmlAttributes.of(root)
        .set("role", "navigation")
        .set("aria-label", workplace.text("admin.menu"));
    menu.addStyleName("launcher-menu");
    menu.setId("launcher-menu");
    root.addComponents(head(), menu);
    apps.forEach(app -> menu.addComponent(entry(app)));
    menu.addComponent(foot(speak));
  }

  Component component() {
    return root;
  }

  /** Marks the app that is open, and closes the menu of a small screen. */
  void mark(String app) {
    root.removeStyleName(OPEN);
    entries.values().forEach(button -> button.removeStyleName(CURRENT));
    entries.get(app).addStyleName(CURRENT);
  }

  private Component head() {
    Label name = new Label("Pesona");
    name.addStyleName("launcher-name");
    Button toggle = new Button(workplace.text("admin.menu"));
    toggle.addStyleNames(ValoTheme.BUTTON_BORDERLESS, "launcher-toggle");
    toggle.addClickListener(event -> toggle());
    CssLayout head = new CssLayout(name, toggle);
    head.addStyleName("launcher-head");
    return head;
  }

  private void toggle() {
    if (root.getStyleName().contains(OPEN)) {
      root.removeStyleName(OPEN);
    } else {
      root.addStyleName(OPEN);
    }
  }

  private Button entry(App app) {
    Button button = new Button(workplace.text(app.labelKey()));
    button.setId("app-" + app.name());
    button.addStyleNames(ValoTheme.BUTTON_BORDERLESS, "launcher-app", "app-" + app.name());
    button.addClickListener(event -> workplace.navigation().go(app.name(), ""));
    entries.put(app.name(), button);
    return button;
  }

  private Component foot(Consumer<Locale> speak) {
    Label who = new Label(workplace.person().name(), ContentMode.TEXT);
    who.addStyleName("launcher-person");
    CssLayout languages = new CssLayout();
    languages.addStyleName("launcher-languages");
    AdminCentral.languages().forEach(language -> languages.addComponent(language(language, speak)));
    Button out = new Button(workplace.text("admin.sign-out"));
    out.setId("sign-out");
    out.addStyleNames(ValoTheme.BUTTON_BORDERLESS, "launcher-out");
    out.addClickListener(event -> signOut());
    CssLayout foot = new CssLayout(who, languages, out);
    foot.addStyleName("launcher-foot");
    return foot;
  }

  /** Who leaves a shared computer leaves nothing typed in its browser; the server keeps a draft. */
  private void signOut() {
    BrowserDraft.forgetAll();
    workplace.navigation().signOut();
  }

  private Button language(Locale language, Consumer<Locale> speak) {
    Button button = new Button(language.getDisplayLanguage(language));
    button.setId("language-" + language.getLanguage());
    button.addStyleNames(ValoTheme.BUTTON_BORDERLESS, "launcher-language");
    button.setEnabled(!language.getLanguage().equals(workplace.locale().getLanguage()));
    button.addClickListener(event -> speak.accept(language));
    return button;
  }
}
