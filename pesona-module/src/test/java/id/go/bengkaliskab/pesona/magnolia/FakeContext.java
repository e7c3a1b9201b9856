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
  private boolean inSystem;

  FakeContext() {
    context.when(MgnlContext::hasInstance).thenAnswer(call -> bound);
    context.when(MgnlContext::getUser).thenAnswer(call -> current());
    context
        .when(() -> MgnlContext.doInSystemContext(any(), anyBoolean()))
        .thenAnswer(call -> inSystemContext(call.getArgument(0)));
  }

  /** A context within another would release the sessions of the outer one when it ends. */
  private Object inSystemContext(MgnlContext.Op<?, Exception> work) throws Exception {
    if (inSystem) {
      throw new IllegalStateException("a system context within another");
    }
    inSystem = true;
    try {
      return work.exec();
    } finally {
      inSystem = false;
    }
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
