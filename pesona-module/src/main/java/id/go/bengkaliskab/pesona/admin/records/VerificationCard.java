package id.go.bengkaliskab.pesona.admin.records;

import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.record.Verdict;

/** Verifies all records at the press of a button and says what it found. */
final class VerificationCard {
  private final Workplace workplace;
  private final Archive archive;
  private final CssLayout verdict = Look.group("verdict");
  private final CssLayout root = Look.group("verification");

  VerificationCard(Workplace workplace, Archive archive) {
    this.workplace = workplace;
    this.archive = archive;
    verdict.setId("verdict");
    if (archive.verification().isFor(workplace.person())) {
      Button verify = new Button(workplace.text("records.verify"), event -> verify());
      verify.setId("records-verify");
      verify.setDisableOnClick(true);
      verify.addClickListener(event -> verify.setEnabled(true));
      root.addComponents(
          Look.words(workplace.text("records.verify.about"), "quiet", "about"), verify, verdict);
      root.addStyleName("card");
    }
  }

  Component component() {
    return root;
  }

  private void verify() {
    workplace.attempt(() -> show(archive.verification().verify(workplace.person())));
  }

  private void show(Verdict found) {
    verdict.removeAllComponents();
    if (found.green()) {
      verdict.addComponent(
          Look.words(
              workplace.text("records.verify.green", found.records(), found.streams()), "green"));
      return;
    }
    verdict.addComponent(
        Look.words(workplace.text("records.verify.red", found.faults().size()), "late"));
    found.faults().forEach(fault -> verdict.addComponent(Look.words(sentence(fault), "missing")));
  }

  private String sentence(Verdict.Fault fault) {
    return workplace.text(
        "verify.fault." + fault.what(), fault.stream(), Long.toString(fault.sequence()));
  }
}
