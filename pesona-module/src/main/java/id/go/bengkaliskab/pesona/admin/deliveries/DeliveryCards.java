package id.go.bengkaliskab.pesona.admin.deliveries;

import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Workplace;
import java.util.Locale;
import java.util.function.Consumer;

/** Promised effects as cards. */
final class DeliveryCards {
  private static final String MAIL = "mail";

  private final Workplace workplace;
  private final Consumer<Delivery> retry;

  DeliveryCards(Workplace workplace, Consumer<Delivery> retry) {
    this.workplace = workplace;
    this.retry = retry;
  }

  Component card(Delivery delivery) {
    CssLayout facts = Look.group("facts", state(delivery));
    delivery.to().ifPresent(to -> facts.addComponent(Look.fact(workplace.text("delivery.to", to))));
    facts.addComponent(Look.fact(workplace.text("delivery.since", delivery.createdAt())));
    if (!delivery.failed() && delivery.attempts() > 0) {
      facts.addComponent(Look.fact(workplace.text("delivery.next", delivery.next())));
    }
    CssLayout card = Look.group("card", Look.words(what(delivery), "delivery-what"), facts);
    card.addStyleName("task");
    card.setId("delivery-" + delivery.id());
    delivery.cause().ifPresent(cause -> card.addComponent(cause(cause)));
    if (delivery.failed() || delivery.attempts() > 0) {
      Button again = new Button(workplace.text("delivery.retry"), event -> retry.accept(delivery));
      again.setId(card.getId() + "-retry");
      card.addComponent(Look.row(again));
    }
    return card;
  }

  /** A type in words; its id when the bundles know no words for it. */
  String typeName(String type) {
    String key = "delivery.type." + type;
    String words = workplace.text(key);
    return words.equals(key) ? type : words;
  }

  private String what(Delivery delivery) {
    String subject =
        delivery
            .kind()
            .map(kind -> workplace.text("mail." + kind + ".subject", delivery.title()))
            .filter(words -> delivery.type().equals(MAIL) && !words.startsWith("mail."))
            .orElse(delivery.title());
    String type = typeName(delivery.type());
    return subject.isBlank() ? type : workplace.text("delivery.what", type, subject);
  }

  private Component state(Delivery delivery) {
    if (delivery.failed()) {
      return Look.pill(workplace.text("delivery.failed", delivery.attempts()), "late");
    }
    return delivery.attempts() > 0
        ? Look.pill(workplace.text("delivery.trying", delivery.attempts()), "soon")
        : Look.pill(workplace.text("delivery.waiting"), "");
  }

  private Component cause(String said) {
    String key = Cause.of(said).name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Look.group(
        "cause",
        Look.words(workplace.text("delivery.cause." + key)),
        Look.words(workplace.text("delivery.said", said), "quiet", "said"));
  }
}
