package id.go.bengkaliskab.pesona.admin.article;

import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Html5File;
import com.vaadin.ui.Label;
import com.vaadin.ui.Upload;
import com.vaadin.ui.dnd.FileDropTarget;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.intake.ManuscriptIntake;
import java.util.function.Supplier;

/** The place where Word files are dropped or chosen, with what became of each. */
final class WordDrop {
  private static final String ACCEPTED = ".docx";

  /** Milliseconds between questions of the browser for progress, while files are on their way. */
  private static final int ASKING_MS = 400;

  private static final int NEVER = -1;

  private final Workplace workplace;
  private final WordImport imports;
  private final Supplier<String> language;
  private final Runnable begun;
  private final CssLayout results = new CssLayout();
  private final CssLayout root = new CssLayout();
  private int underWay;

  /**
   * @param language language of the articles that are begun
   * @param begun called after each article that was begun
   */
  WordDrop(Workplace workplace, WordImport imports, Supplier<String> language, Runnable begun) {
    this.workplace = workplace;
    this.imports = imports;
    this.language = language;
    this.begun = begun;
    Label invitation = new Label(workplace.text("articles.drop"));
    invitation.addStyleName("quiet");
    CssLayout area = new CssLayout(invitation, chooser());
    area.setId("word-drop");
    area.addStyleName("drop");
    new FileDropTarget<>(area, event -> event.getFiles().forEach(this::receive));
    results.setId("word-results");
    results.addStyleName("cards");
    root.addComponents(area, results);
  }

  Component component() {
    return root;
  }

  private Upload chooser() {
    Upload upload = new Upload();
    upload.setButtonCaption(workplace.text("articles.choose-word"));
    upload.setAcceptMimeTypes(ACCEPTED);
    upload.setImmediateMode(true);
    ChosenFile chosen = new ChosenFile(this::arrival);
    upload.setReceiver(chosen);
    upload.addProgressListener(chosen);
    upload.addFinishedListener(chosen);
    return upload;
  }

  private void receive(Html5File file) {
    file.setStreamVariable(new DroppedFile(arrival(file.getFileName())));
  }

  private Arrival arrival(String fileName) {
    underWay++;
    root.getUI().setPollInterval(ASKING_MS);
    Arrival arrival =
        new Arrival(
            workplace,
            fileName,
            ManuscriptIntake.LARGEST,
            bytes -> imports.begin(fileName, bytes, language.get(), workplace.actor()),
            begun,
            this::arrived);
    results.addComponentAsFirst(arrival.component());
    return arrival;
  }

  private void arrived() {
    underWay--;
    if (underWay == 0) {
      root.getUI().setPollInterval(NEVER);
    }
  }
}
