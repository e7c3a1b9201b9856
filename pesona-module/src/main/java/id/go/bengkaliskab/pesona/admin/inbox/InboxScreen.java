package id.go.bengkaliskab.pesona.admin.inbox;

import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import com.vaadin.ui.TabSheet;
import com.vaadin.ui.themes.ValoTheme;
import id.go.bengkaliskab.pesona.admin.HtmlAttributes;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Screen;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.agenda.Agenda;
import id.go.bengkaliskab.pesona.agenda.AgendaTask;
import id.go.bengkaliskab.pesona.host.Person;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Kotak Masuk: my tasks, my desk, what colleagues work on, and what I did. */
public final class InboxScreen implements Screen {
  private static final int DONE_SHOWN = 50;

  private final Workplace workplace;
  private final Agenda agenda;
  private final Clock clock;
  private final TaskCards cards;
  private final CssLayout root = new CssLayout();

  /**
   * @param workplace who works here
   * @param agenda tasks and acts of people
   * @param clock tells how long tasks have waited
   */
  public InboxScreen(Workplace workplace, Agenda agenda, Clock clock) {
    this.workplace = workplace;
    this.agenda = agenda;
    this.clock = clock;
    this.cards = new TaskCards(workplace);
    root.addStyleNames("screen", "inbox");
  }

  @Override
  public Component component() {
    return root;
  }

  @Override
  public void show(String place) {
    root.removeAllComponents();
    root.addComponents(head(), tabs(workplace.person(), clock.instant()));
  }

  private Component head() {
    Label title = new Label(workplace.text("inbox.title"));
    title.addStyleName("screen-title");
    HtmlAttributes.heading(title, 1);
    Button renew = Look.quietly(workplace.text("inbox.renew"), event -> show(""));
    CssLayout head = new CssLayout(title, renew);
    head.addStyleName("screen-head");
    return head;
  }

  private TabSheet tabs(Person person, Instant now) {
    List<AgendaTask> mine = agenda.mine(person, now);
    List<AgendaTask> desk = agenda.desk(person, now);
    TabSheet tabs = new TabSheet();
    tabs.addStyleName(ValoTheme.TABSHEET_PADDED_TABBAR);
    add(tabs, "inbox.mine", mine, cards::task);
    add(tabs, "inbox.desk", desk, cards::task);
    add(tabs, "inbox.colleagues", agenda.colleagues(person, now), cards::task);
    add(tabs, "inbox.scheduled", agenda.scheduled(person, now), cards::task);
    add(tabs, "inbox.done", agenda.done(person, DONE_SHOWN), cards::done);
    if (mine.isEmpty() && !desk.isEmpty()) {
      tabs.setSelectedTab(1);
    }
    return tabs;
  }

  private <T> void add(TabSheet tabs, String key, List<T> entries, Function<T, Component> card) {
    CssLayout list = new CssLayout();
    list.setId(key.replace('.', '-'));
    list.addStyleName("cards");
    if (entries.isEmpty()) {
      Label nothing = new Label(workplace.text(key + ".none"));
      nothing.addStyleName("quiet");
      list.addComponent(nothing);
    }
    entries.forEach(entry -> list.addComponent(card.apply(entry)));
    tabs.addTab(list, workplace.text(key, entries.size()));
  }
}
