package id.go.bengkaliskab.pesona.newsroom;

import id.go.bengkaliskab.pesona.sheet.SheetReaders;
import id.go.bengkaliskab.pesona.sheet.SheetServlet;

/** Who reads the procedure as a sheet, and the pages that show it. */
final class NewsroomSheet {
  private final Newsroom newsroom;

  NewsroomSheet(Newsroom newsroom) {
    this.newsroom = newsroom;
  }

  SheetReaders readers() {
    return new SheetReaders(newsroom.duties()::today);
  }

  SheetServlet servlet(SheetServlet.Form form) {
    return new SheetServlet(
        form,
        newsroom.sheet(),
        new SheetServlet.Surroundings(
            newsroom.host().currentUser(),
            readers(),
            newsroom.templates(),
            newsroom.sentences(),
            newsroom.settings().office(),
            newsroom.settings().addresses().signIn()));
  }
}
