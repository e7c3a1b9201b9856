package id.go.bengkaliskab.pesona.admin.deliveries;

import com.vaadin.ui.Button;
import com.vaadin.ui.ComboBox;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.TextField;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Screen;
import id.go.bengkaliskab.pesona.admin.Workplace;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Kiriman: what waits to be carried out and what failed, with its cause. */
public final class DeliveriesScreen implements Screen {
  private static final int SHOWN = 100;

  private final Workplace workplace;
  private final Deliveries deliveries;
  private final DeliveryCards cards;
  private final CssLayout list = Look.group("cards");
  private final ComboBox<Boolean> state = new ComboBox<>();
  private final ComboBox<String> type = new ComboBox<>();
  private final CssLayout root = new CssLayout();

  /**
   * @param workplace who works here
   * @param deliveries the outbox
   */
  public DeliveriesScreen(Workplace workplace, Deliveries deliveries) {
    this.workplace = workplace;
    this.deliveries = deliveries;
    this.cards = new DeliveryCards(workplace, this::retry);
    root.addStyleNames("screen", "deliveries");
    list.setId("deliveries");
    state.setId("deliveries-state");
    state.setCaption(workplace.text("delivery.filter.state"));
    state.setItems(true, false);
    state.setItemCaptionGenerator(
        failed -> workplace.text(failed ? "delivery.filter.failed" : "delivery.filter.waiting"));
    state.setPlaceholder(workplace.text("delivery.filter.all"));
    type.setId("deliveries-type");
    type.setCaption(workplace.text("delivery.filter.type"));
    type.setItemCaptionGenerator(cards::typeName);
    type.setPlaceholder(workplace.text("delivery.filter.all"));
    state.addValueChangeListener(event -> workplace.attempt(() -> fill(all())));
    type.addValueChangeListener(event -> workplace.attempt(() -> fill(all())));
  }

  @Override
  public Component component() {
    return root;
  }

  @Override
  public void show(String place) {
    List<Delivery> all = all();
    root.removeAllComponents();
    type.setItems(new TreeSet<>(all.stream().map(Delivery::type).toList()));
    Button renew = Look.quietly(workplace.text("delivery.renew"), event -> renew());
    renew.setId("deliveries-renew");
    root.addComponents(
        Look.group("screen-head", Look.title(workplace.text("delivery.title")), renew),
        Look.words(workplace.text("delivery.about"), "quiet", "about"));
    if (!deliveries.mailServerSet()) {
      root.addComponent(Look.words(workplace.text("delivery.no-mail"), "banner"));
    }
    CssLayout filters = Look.group("filters", new CssLayout(state), new CssLayout(type));
    filters.addStyleName("deliveries-filters");
    root.addComponents(testMail(), filters, list);
    fill(all);
  }

  private List<Delivery> all() {
    return deliveries.list(workplace.person());
  }

  private void renew() {
    workplace.attempt(() -> show(""));
  }

  private void fill(List<Delivery> all) {
    list.removeAllComponents();
    List<Delivery> wanted =
        all.stream()
            .filter(
                it -> state.getOptionalValue().map(failed -> failed == it.failed()).orElse(true))
            .filter(it -> type.getOptionalValue().map(it.type()::equals).orElse(true))
            .toList();
    if (wanted.isEmpty()) {
      list.addComponent(Look.words(workplace.text("delivery.none"), "quiet"));
    }
    wanted.stream().limit(SHOWN).forEach(it -> list.addComponent(cards.card(it)));
    if (wanted.size() > SHOWN) {
      list.addComponent(
          Look.words(workplace.text("delivery.more", wanted.size() - SHOWN), "quiet"));
    }
  }

  private Component testMail() {
    TextField address = new TextField(workplace.text("delivery.test.address"));
    address.setId("test-mail-address");
    address.setWidth("100%");
    address.setMaxLength(200);
    Optional.of(workplace.person()).flatMap(it -> it.email()).ifPresent(address::setValue);
    Button send =
        new Button(workplace.text("delivery.test"), event -> sendTest(address.getValue()));
    send.setId("test-mail-send");
    CssLayout card = Look.group("card", Look.group("channel-field", address, send));
    card.addStyleName("test-mail");
    return card;
  }

  private void sendTest(String address) {
    if (workplace.attempt(() -> deliveries.testMail(address, workplace.actor()))) {
      workplace.tell("delivery.test.sent", address.strip());
      renew();
    }
  }

  private void retry(Delivery delivery) {
    if (workplace.attempt(
        () -> deliveries.retry(delivery.type(), delivery.id(), workplace.actor()))) {
      workplace.tell("delivery.retried");
    }
    renew();
  }
}
