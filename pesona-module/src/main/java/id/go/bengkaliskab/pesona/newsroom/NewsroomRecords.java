package id.go.bengkaliskab.pesona.newsroom;

import id.go.bengkaliskab.pesona.admin.records.Archive;
import id.go.bengkaliskab.pesona.catalogue.Catalogue;
import id.go.bengkaliskab.pesona.record.Verifier;
import id.go.bengkaliskab.pesona.report.ArticleRecords;
import id.go.bengkaliskab.pesona.report.ReportServlet;
import id.go.bengkaliskab.pesona.report.Reports;
import id.go.bengkaliskab.pesona.report.Verification;

/** What can be read from the record and about it. */
public final class NewsroomRecords {
  private final Newsroom newsroom;

  NewsroomRecords(Newsroom newsroom) {
    this.newsroom = newsroom;
  }

  /** Verifies all records and seals. */
  public Verifier verifier() {
    return new Verifier(newsroom.store(), newsroom.host().keys()::sealingKey);
  }

  Verification verification() {
    return new Verification(verifier());
  }

  Reports reports() {
    return new Reports(
        newsroom.store(),
        newsroom.desk(),
        newsroom.host().directory(),
        newsroom.chain(),
        newsroom.sentences(),
        newsroom.clock());
  }

  ArticleRecords ofArticles() {
    return new ArticleRecords(
        newsroom.store(), newsroom.desk(), newsroom.chain(), newsroom.clock());
  }

  Archive archive() {
    NewsroomAddresses addresses = newsroom.settings().addresses();
    return new Archive(
        new Catalogue(newsroom.store(), newsroom.desk()),
        ofArticles(),
        reports(),
        verification(),
        addresses.report(),
        addresses.rest());
  }

  ReportServlet page() {
    return new ReportServlet(
        reports(),
        newsroom.host().currentUser(),
        newsroom.templates(),
        newsroom.sentences(),
        new ReportServlet.Look(
            newsroom.settings().office(), newsroom.settings().addresses().rest()),
        newsroom.zone(),
        newsroom.clock());
  }
}
