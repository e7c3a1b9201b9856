package id.go.bengkaliskab.pesona.magnolia;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.jcr.AccessDeniedException;
import javax.jcr.Session;
import javax.jcr.Workspace;

/**
 * A session of the system that only reads: nothing is saved through it, and nothing changed past a
 * save. It guards against a slip of a template or of the module; an item still leads to the session
 * that made it.
 */
final class ReadOnlySession implements InvocationHandler {
  private static final Set<String> READS =
      Set.of(
          "itemExists",
          "nodeExists",
          "propertyExists",
          "checkPermission",
          "exportSystemView",
          "exportDocumentView",
          "refresh",
          "logout",
          "equals",
          "toString");

  private static final Set<String> LEADS_TO_CHANGES =
      Set.of(
          "getImportContentHandler",
          "getVersionManager",
          "getLockManager",
          "getAccessControlManager",
          "getRetentionManager");

  private final Object real;

  private ReadOnlySession(Object real) {
    this.real = real;
  }

  static Session of(Session session) {
    return guard(Session.class, session);
  }

  private static <T> T guard(Class<T> type, T real) {
    return type.cast(
        Proxy.newProxyInstance(
            ReadOnlySession.class.getClassLoader(),
            new Class<?>[] {type},
            new ReadOnlySession(real)));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (!reads(method.getName())) {
      throw new AccessDeniedException("this session only reads: " + method.getName());
    }
    Object result;
    try {
      result = method.invoke(real, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
    if (result instanceof Workspace workspace) {
      return guard(Workspace.class, workspace);
    }
    return result instanceof Session session ? of(session) : result;
  }

  private static boolean reads(String method) {
    boolean asks = method.startsWith("get") || method.startsWith("has") || method.startsWith("is");
    return READS.contains(method) || (asks && !LEADS_TO_CHANGES.contains(method));
  }
}
