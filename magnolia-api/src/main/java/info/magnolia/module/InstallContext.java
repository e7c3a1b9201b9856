package info.magnolia.module;

import info.magnolia.module.model.ModuleDefinition;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** What a task of an installation or update works with. */
public interface InstallContext {
  Session getJCRSession(String workspaceName) throws RepositoryException;

  Session getConfigJCRSession() throws RepositoryException;

  ModuleDefinition getCurrentModuleDefinition();

  boolean isModuleRegistered(String moduleName);

  void info(String message);

  void warn(String message);

  void error(String message, Throwable th);

  void restartNeeded(String message);
}
