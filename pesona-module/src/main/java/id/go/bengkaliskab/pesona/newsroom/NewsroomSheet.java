package id.go.bengkaliskab.pesona.newsroom;

import id.go.bengkaliskab.pesona.sheet.ProcedureInForce;
import id.go.bengkaliskab.pesona.sheet.ProcedureSheet;
import id.go.bengkaliskab.pesona.sheet.SheetReaders;
import id.go.bengkaliskab.pesona.sheet.SheetServlet;
import id.go.bengkaliskab.pesona.workflow.ProcedureVersions;

/** The procedure as a sheet, for screens and pages. */
final class NewsroomSheet {
  private final Newsroom newsroom;

  NewsroomSheet(Newsroom newsroom) {
    this.newsroom = newsroom;
  }

  ProcedureSheet sheet() {
    return new ProcedureSheet(
        () -> inForce(newsroom.desk().procedures()),
        newsroom.settings().head(),
        newsroom.templates(),
        newsroom.sentences(),
        newsroom.clock());
  }

  private static ProcedureInForce inForce(ProcedureVersions procedures) {
    return new ProcedureInForce(procedures.current(), procedures.since());
  }

  SheetReaders readers() {
    return new SheetReaders(newsroom.duties()::today);
  }

  SheetServlet servlet(SheetServlet.Form form) {
    return new SheetServlet(
        form,
        sheet(),
        new SheetServlet.Surroundings(
            newsroom.host().currentUser(),
            readers(),
            newsroom.templates(),
            newsroom.sentences(),
            newsroom.settings().office(),
            newsroom.settings().addresses().signIn()));
  }
}
