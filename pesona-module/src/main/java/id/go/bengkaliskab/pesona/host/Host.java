package id.go.bengkaliskab.pesona.host;

/**
 * What Pesona needs from the system it lives in. Two systems answer it: the embedded host and,
 * through a thin adapter, Magnolia CMS. Everything here is safe for use by several threads.
 */
public interface Host {

  /** Sessions on the content repository, by the rights they carry. */
  Sessions sessions();

  /** The people of the office, their roles and addresses. */
  Directory directory();

  /** Carries finished public copies to where the public reads them. */
  Publisher publisher();

  /** Files of the light module: the procedure, templates, message bundles. */
  Resources resources();

  /** Texts of the message bundles in the languages of the people. */
  Texts texts();

  /** Addresses under which the office and the public reach this installation. */
  BaseUrls baseUrls();

  /** Keys of this installation, outside the repository. */
  Keys keys();

  /** Who is behind a request of the web. */
  CurrentUser currentUser();

  /**
   * Runs a task again and again on the author instance, never twice at a time, until the host
   * stops.
   *
   * @param task the task; a failure is logged and doesn't end the series
   */
  void schedule(PeriodicTask task);

  /**
   * Does work in a thread that the module began itself. A host that binds rights and sessions to
   * threads binds and releases them here.
   *
   * @param work done before this returns, in this thread
   */
  default void inContext(Runnable work) {
    work.run();
  }
}
