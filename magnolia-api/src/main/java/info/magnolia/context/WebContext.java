package info.magnolia.context;

import javax.servlet.http.HttpServletRequest;

/** The context of a request of the web. */
public interface WebContext extends Context {
  HttpServletRequest getRequest();

  String getContextPath();
}
