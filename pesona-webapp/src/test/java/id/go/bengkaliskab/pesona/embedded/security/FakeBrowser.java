package id.go.bengkaliskab.pesona.embedded.security;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;

/** Requests of one browser, which share the session as in a servlet container. */
final class FakeBrowser {
  private HttpSession session;

  HttpServletRequest request() {
    HttpServletRequest request = mock(HttpServletRequest.class);
    when(request.getSession(anyBoolean()))
        .thenAnswer(
            call -> {
              if (session == null && call.<Boolean>getArgument(0)) {
                session = newSession();
              }
              return session;
            });
    return request;
  }

  Optional<HttpSession> session() {
    return Optional.ofNullable(session);
  }

  private HttpSession newSession() {
    HttpSession made = mock(HttpSession.class);
    Map<String, Object> attributes = new HashMap<>();
    AtomicInteger idle = new AtomicInteger();
    String id = UUID.randomUUID().toString();
    when(made.getId()).thenReturn(id);
    when(made.getAttribute(anyString()))
        .thenAnswer(call -> attributes.get(call.<String>getArgument(0)));
    when(made.getMaxInactiveInterval()).thenAnswer(call -> idle.get());
    doAnswer(call -> attributes.put(call.getArgument(0), call.getArgument(1)))
        .when(made)
        .setAttribute(anyString(), any());
    doAnswer(
            call -> {
              idle.set(call.getArgument(0));
              return null;
            })
        .when(made)
        .setMaxInactiveInterval(anyInt());
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
