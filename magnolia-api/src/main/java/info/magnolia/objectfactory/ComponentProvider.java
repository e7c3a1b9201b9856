package info.magnolia.objectfactory;

/** Gives components and makes objects with components injected. */
public interface ComponentProvider {

  <T> T getComponent(Class<T> type);

  <T> T newInstance(Class<T> type, Object... parameters);
}
