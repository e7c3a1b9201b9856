package id.go.bengkaliskab.pesona.embedded.web;

import javax.servlet.ServletContext;

/** Adds servlets, filters and listeners to the web application before it starts. */
public interface WebPart {

  /** Registers, by the means of the Servlet API; called once. */
  void register(ServletContext context);
}
