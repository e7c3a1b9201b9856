package info.magnolia.repository;

import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Opens sessions that belong to no context. */
public interface RepositoryManager {
  Session getSystemSession(String workspaceName) throws RepositoryException;
}
