package id.go.bengkaliskab.pesona.host.contract;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.HashMap;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;

/** Requests that share a session as those of one browser do in a servlet container. */
public final class Cookies {
  private HttpSession session;

  /** A request with the session there is. */
  public HttpServletRequest request() {
    HttpServletRequest request = mock(HttpServletRequest.class);
    when(request.getSession(anyBoolean()))
        .thenAnswer(
            call -> {
              if (session == null && call.<Boolean>getArgument(0)) {
                session = begin();
              }
              return session;
            });
    return request;
  }

  private HttpSession begin() {
    HttpSession made = mock(HttpSession.class);
    Map<String, Object> attributes = new HashMap<>();
    when(made.getAttribute(anyString()))
        .thenAnswer(call -> attributes.get(call.<String>getArgument(0)));
    doAnswer(call -> attributes.put(call.getArgument(0), call.getArgument(1)))
        .when(made)
        .setAttribute(anyString(), any());
    doAnswer(
            call -> {
              session = null;
              return null;
            })
        .when(made)
        .invalidate();
    return made;
  }
}
