package id.go.bengkaliskab.pesona.admin.article;

import com.vaadin.server.ExternalResource;
import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import com.vaadin.ui.Link;
import com.vaadin.ui.themes.ValoTheme;
import id.go.bengkaliskab.pesona.admin.HtmlAttributes;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.admin.records.RecordsScreen;
import id.go.bengkaliskab.pesona.host.BaseUrls;
import id.go.bengkaliskab.pesona.record.StepTime;
import id.go.bengkaliskab.pesona.workflow.Absences;
import id.go.bengkaliskab.pesona.workflow.Claim;
import id.go.bengkaliskab.pesona.workflow.Pause;
import id.go.bengkaliskab.pesona.workflow.PublicCopy;
import java.time.Instant;

/** Which article this is and where it stands. */
final class DeskHead {
  private final Workplace workplace;
  private final Absences absences;
  private final BaseUrls urls;
  private final CssLayout root = new CssLayout();

  DeskHead(Workplace workplace, Absences absences, BaseUrls urls) {
    this.workplace = workplace;
    this.absences = absences;
    this.urls = urls;
    root.addStyleName("desk-head");
  }

  Component component() {
    return root;
  }

  void show(Situation situation) {
    root.removeAllComponents();
    root.addComponents(wayBack(), title(situation), step(situation), facts(situation));
  }

  private Component wayBack() {
    Button back = new Button(workplace.text("article.back"));
    back.setId("article-back");
    back.addStyleNames(ValoTheme.BUTTON_LINK, "way-back");
    back.addClickListener(event -> workplace.navigation().go(ArticlesScreen.APP, ""));
    return back;
  }

  private Component title(Situation situation) {
    String words = situation.article().title();
    Label title = new Label(words.isBlank() ? workplace.text("article.untitled") : words);
    title.setId("article-title-shown");
    title.addStyleName("screen-title");
    HtmlAttributes.heading(title, 1);
    return title;
  }

  private Component step(Situation situation) {
    Label step =
        new Label(
            situation
                .step()
                .map(
                    it ->
                        workplace.text(
                            "article.step",
                            it.number(),
                            situation.procedure().steps().size(),
                            it.activity()))
                .orElseGet(
                    () -> workplace.text("article.end." + situation.state().position().step())));
    step.setId("article-step");
    step.addStyleName("desk-step");
    return step;
  }

  private Component facts(Situation situation) {
    CssLayout facts = new CssLayout();
    facts.setId("article-facts");
    facts.addStyleName("facts");
    if (situation.state().position().publishing()) {
      facts.addComponent(
          Look.pill(
              situation
                  .planned()
                  .map(at -> workplace.text("article.planned", at))
                  .orElseGet(() -> workplace.text("article.publishing")),
              "soon"));
    }
    situation.time().ifPresent(time -> facts.addComponent(time(situation, time)));
    situation.state().attendance().pause().ifPresent(pause -> facts.addComponent(paused(pause)));
    situation
        .due()
        .filter(due -> situation.state().attendance().pause().isEmpty())
        .ifPresent(due -> facts.addComponent(Look.fact(workplace.text("article.due", due))));
    situation.claim().ifPresent(claim -> facts.addComponent(holder(situation, claim)));
    situation
        .assignment()
        .ifPresent(
            it ->
                facts.addComponent(
                    Look.fact(
                        workplace.text(
                            "article.assigned",
                            absences.nameOf(it.login()),
                            absences.nameOf(it.by())))));
    situation
        .state()
        .approval()
        .ifPresent(
            approval ->
                facts.addComponent(
                    Look.fact(
                        workplace.text(
                            "article.approved",
                            absences.nameOf(approval.login()),
                            approval.at()))));
    situation.state().publicCopy().ifPresent(copy -> facts.addComponents(published(copy)));
    facts.addComponent(records(situation));
    return facts;
  }

  private Component time(Situation situation, StepTime time) {
    boolean paused = situation.state().attendance().pause().isPresent();
    String key =
        paused ? "article.time.paused" : time.onTime() ? "article.time" : "article.time.over";
    return Look.pill(
        workplace.text(key, time.office().toMinutes(), time.standard().toMinutes()),
        Look.urgency(time));
  }

  private Component paused(Pause pause) {
    return Look.fact(
        workplace.text(
            "article.paused", absences.nameOf(pause.login()), pause.since(), pause.reason()));
  }

  private Component holder(Situation situation, Claim claim) {
    Instant since = claim.since();
    Label holder =
        Look.fact(
            situation.isMine()
                ? workplace.text("article.held.mine", since)
                : workplace.text("article.held", absences.nameOf(claim.login()), since));
    holder.setId("article-holder");
    return holder;
  }

  private Component[] published(PublicCopy copy) {
    Link link =
        new Link(
            workplace.text("article.public"),
            new ExternalResource(urls.publicSite(copy.path()).toString()));
    link.setId("article-public");
    link.setTargetName("_blank");
    link.addStyleName("fact");
    return new Component[] {
      Look.pill(workplace.text("article.published", copy.publishedAt()), ""), link
    };
  }

  private Component records(Situation situation) {
    Button records = new Button(workplace.text("article.records"));
    records.setId("article-records");
    records.addStyleNames(ValoTheme.BUTTON_LINK, "fact-link");
    records.addClickListener(
        event -> workplace.navigation().go(RecordsScreen.APP, situation.id().value()));
    return records;
  }
}
