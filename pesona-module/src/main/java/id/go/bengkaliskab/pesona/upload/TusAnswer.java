package id.go.bengkaliskab.pesona.upload;

import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;

/** Keeps the protocol's own refusals, so that they are worded for people. */
final class TusAnswer extends HttpServletResponseWrapper {
  private int refusal;

  TusAnswer(HttpServletResponse response) {
    super(response);
  }

  @Override
  public void sendError(int status) {
    refusal = status;
  }

  @Override
  public void sendError(int status, String message) {
    refusal = status;
  }

  boolean isRefusal() {
    return refusal != 0;
  }

  int refusal() {
    return refusal;
  }
}
