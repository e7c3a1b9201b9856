package id.go.bengkaliskab.pesona.admin.records;

import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.record.StepTime;
import id.go.bengkaliskab.pesona.report.RecordLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The records of one article, the oldest first. */
final class ArticlePage {
  private static final int SHOWN_OF_HASH = 12;

  /** Details that tell something to a person; the others are for machines. */
  private static final List<String> DETAILS = List.of("channel", "link");

  private static final String IN_PLACE = "inPlace";

  private final Workplace workplace;
  private final CssLayout root = Look.group("article-records");

  ArticlePage(Workplace workplace, Archive archive, ArticleId id) {
    this.workplace = workplace;
    List<RecordLine> lines = archive.records().lines(id, workplace.actor());
    CssLayout cards = Look.group("cards");
    cards.setId("records");
    lines.forEach(line -> cards.addComponent(card(line)));
    root.addComponents(
        Look.quietly(
            workplace.text("records.back"),
            event -> workplace.navigation().go(RecordsScreen.APP, RecordsScreen.ARTICLES)),
        Look.quietly(
            workplace.text("records.article"),
            event -> workplace.navigation().go("artikel", id.value())),
        new VerificationCard(workplace, archive).component(),
        cards);
  }

  Component component() {
    return root;
  }

  private Component card(RecordLine line) {
    CssLayout card = Look.group("card", Look.words(head(line), "record-head"), facts(line));
    card.addStyleName("task");
    Optional.ofNullable(line.details().get(IN_PLACE))
        .map(why -> workplace.text("records.in-place." + why))
        .ifPresent(words -> card.addComponent(Look.words(words, "record-detail")));
    line.reason().ifPresent(reason -> card.addComponent(Look.words(reason, "record-reason")));
    details(line.details(), card);
    return card;
  }

  private String head(RecordLine line) {
    String kind = workplace.text(line.kindKey());
    String what =
        line.outcome().map(outcome -> workplace.text("records.what", kind, outcome)).orElse(kind);
    return workplace.text("records.head", Long.toString(line.sequence()), what);
  }

  private Component facts(RecordLine line) {
    CssLayout facts = Look.group("facts", Look.fact(who(line)));
    facts.addComponent(Look.fact(workplace.text("records.at", line.at().toInstant())));
    line.step().ifPresent(step -> facts.addComponent(Look.pill(step.in(workplace.locale()), "")));
    line.time().ifPresent(time -> facts.addComponent(time(time)));
    facts.addComponent(
        Look.fact(
            workplace.text(
                "records.revision",
                Integer.toString(line.revision()),
                line.hash().substring(0, SHOWN_OF_HASH))));
    return facts;
  }

  private String who(RecordLine line) {
    return line.role()
        .map(role -> workplace.text("records.who", line.name(), role))
        .orElse(line.name());
  }

  private Component time(StepTime time) {
    return Look.pill(
        workplace.text(
            time.onTime() ? "records.on-time" : "records.late",
            time.office().toMinutes(),
            time.standard().toMinutes()),
        time.onTime() ? "" : "late");
  }

  private void details(Map<String, String> details, CssLayout card) {
    DETAILS.stream()
        .filter(details::containsKey)
        .map(name -> workplace.text("records.detail." + name, details.get(name)))
        .forEach(words -> card.addComponent(Look.words(words, "quiet", "record-detail")));
  }
}
