package info.magnolia.commands;

import java.util.Map;

/** Runs commands by catalog and name. */
public class CommandsManager {
  public boolean executeCommand(String catalogName, String commandName, Map<String, Object> params)
      throws Exception {
    throw new LinkageError("compile-only");
  }
}
