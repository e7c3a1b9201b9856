package id.go.bengkaliskab.pesona.magnolia;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mockStatic;

import info.magnolia.cms.security.User;
import info.magnolia.context.MgnlContext;
import org.mockito.MockedStatic;

/** Magnolia's context of the thread that made this object, until it is closed there. */
final class FakeContext implements AutoCloseable {
  private final MockedStatic<MgnlContext> context = mockStatic(MgnlContext.class);
  private User user;
  private boolean bound;

  FakeContext() {
    context.when(MgnlContext::hasInstance).thenAnswer(call -> bound);
    context.when(MgnlContext::getUser).thenAnswer(call -> current());
    context
        .when(() -> MgnlContext.doInSystemContext(any(), anyBoolean()))
        .thenAnswer(call -> call.<MgnlContext.Op<?, Exception>>getArgument(0).exec());
  }

  /** Binds the context of a request; a login that was lost has a context without user. */
  void bind(User who) {
    user = who;
    bound = true;
  }

  /** Outside of any request. */
  void release() {
    bound = false;
  }

  private User current() {
    if (!bound) {
      throw new IllegalStateException("MgnlContext is not set for this thread");
    }
    return user;
  }

  @Override
  public void close() {
    context.close();
  }
}
