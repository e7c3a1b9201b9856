package id.go.bengkaliskab.pesona.admin.article;

import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import com.vaadin.ui.ProgressBar;
import com.vaadin.ui.themes.ValoTheme;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.intake.word.Finding;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One file on its way in: progress first, then what became of it. */
final class Arrival {
  private static final Logger log = LoggerFactory.getLogger(Arrival.class);
  private static final int MEGABYTE = 1024 * 1024;

  private final Workplace workplace;
  private final String fileName;
  private final int most;
  private final Function<byte[], WordImport.Begun> take;
  private final Runnable begun;
  private final Runnable arrived;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ProgressBar progress = new ProgressBar();
  private final CssLayout root = new CssLayout();

  Arrival(
      Workplace workplace,
      String fileName,
      int most,
      Function<byte[], WordImport.Begun> take,
      Runnable begun,
      Runnable arrived) {
    this.workplace = workplace;
    this.fileName = fileName;
    this.most = most;
    this.take = take;
    this.begun = begun;
    this.arrived = arrived;
    root.addStyleNames("card", "arrival");
    Label name = new Label(fileName);
    name.addStyleName("arrival-name");
    root.addComponents(name, progress);
  }

  Component component() {
    return root;
  }

  OutputStream sink() {
    return bytes;
  }

  /** Whether so many bytes are more than are taken, so that the rest needn't be sent. */
  boolean isTooLarge(long size) {
    return size > most;
  }

  void progress(long received, long size) {
    if (size > 0) {
      progress.setValue((float) received / size);
    }
  }

  void failed() {
    tellFailure();
    arrived.run();
  }

  void finished() {
    if (bytes.size() == 0) {
      tell(workplace.text("refusal.upload.empty"), "late");
    } else if (isTooLarge(bytes.size())) {
      tellFailure();
    } else {
      takeIn();
    }
    arrived.run();
  }

  private void tellFailure() {
    tell(
        bytes.size() > most
            ? workplace.text("refusal.upload.large", most / MEGABYTE)
            : workplace.text("articles.drop.broken"),
        "late");
  }

  private void takeIn() {
    try {
      show(take.apply(bytes.toByteArray()));
      begun.run();
    } catch (Refused refused) {
      tell(workplace.sentence(refused), "late");
    } catch (RuntimeException e) {
      log.error("could not take in the file \"{}\"", fileName, e);
      tell(workplace.text("admin.failed"), "late");
    } finally {
      bytes.reset();
    }
  }

  private void show(WordImport.Begun article) {
    progress.setVisible(false);
    Button open =
        new Button(
            article.title().isBlank() ? workplace.text("inbox.untitled") : article.title(),
            event -> workplace.navigation().go("artikel", article.article().value()));
    open.addStyleNames(ValoTheme.BUTTON_LINK, "task-title");
    root.addComponent(open);
    if (article.report().findings().isEmpty()) {
      tell(workplace.text("articles.drop.whole"), "quiet");
    }
    for (Finding finding : article.report().findings()) {
      tell(workplace.text(finding.key(), finding.arguments().toArray()), "finding");
    }
  }

  private void tell(String sentence, String style) {
    progress.setVisible(false);
    Label label = new Label(sentence);
    label.addStyleName(style);
    root.addComponent(label);
  }
}
