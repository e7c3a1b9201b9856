package info.magnolia.context;

import info.magnolia.cms.security.User;
import java.util.Locale;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** What belongs to the work of one thread: the user, the locale, the sessions. */
public interface Context {
  User getUser();

  Locale getLocale();

  Session getJCRSession(String workspaceName) throws RepositoryException;
}
