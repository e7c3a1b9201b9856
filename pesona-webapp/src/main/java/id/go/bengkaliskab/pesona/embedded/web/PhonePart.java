package id.go.bengkaliskab.pesona.embedded.web;

import id.go.bengkaliskab.pesona.phone.InboxServlet;
import id.go.bengkaliskab.pesona.phone.PhoneParts;
import id.go.bengkaliskab.pesona.phone.TaskServlet;
import javax.servlet.ServletContext;

/** Inbox and task pages for phones. */
public final class PhonePart implements WebPart {
  private final PhoneParts pages;

  /**
   * @param pages the pages of the module
   */
  public PhonePart(PhoneParts pages) {
    this.pages = pages;
  }

  @Override
  public void register(ServletContext context) {
    context.addServlet("phone-inbox", pages.inbox()).addMapping(InboxServlet.PATH);
    context.addServlet("phone-tasks", pages.tasks()).addMapping(TaskServlet.PATH + "/*");
  }
}
