package id.go.bengkaliskab.pesona.embedded.web;

import java.io.IOException;

/** The body of a request went beyond its limit while it was read. */
final class BodyTooLong extends IOException {
  private static final long serialVersionUID = 1L;

  BodyTooLong(long limit) {
    super("the body of the request is longer than " + limit + " bytes");
  }
}
