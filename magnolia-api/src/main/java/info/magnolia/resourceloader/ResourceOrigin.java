package info.magnolia.resourceloader;

/**
 * Where files of the modules come from; the layered one looks into repository, file system, class
 * path.
 */
public interface ResourceOrigin<R extends Resource> {
  R getByPath(String path);

  boolean hasPath(String path);
}
