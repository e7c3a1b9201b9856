package info.magnolia.context;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The context of a request of the web. */
public interface WebContext extends Context {
  HttpServletRequest getRequest();

  HttpServletResponse getResponse();

  String getContextPath();
}
