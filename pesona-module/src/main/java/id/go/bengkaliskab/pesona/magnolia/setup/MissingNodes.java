package id.go.bengkaliskab.pesona.magnolia.setup;

import info.magnolia.module.delta.BootstrapConditionally;
import info.magnolia.module.delta.Task;
import java.util.ArrayList;
import java.util.List;

/** Magnolia's own tasks that load a bootstrap file when its node is not there. */
public final class MissingNodes {
  private MissingNodes() {}

  /**
   * The tasks for all files.
   *
   * @param roles names of the roles, of which each has a group of the same name
   */
  public static List<Task> of(List<String> roles) {
    List<Task> tasks = new ArrayList<>();
    for (String role : roles) {
      tasks.add(load("userroles", role));
      tasks.add(load("usergroups", role));
    }
    tasks.add(load("website", "pesona"));
    return tasks;
  }

  private static Task load(String workspace, String name) {
    return new BootstrapConditionally(
        "Load " + workspace + ':' + '/' + name,
        "Loads it when it is missing.",
        ShippedNode.file(workspace, name));
  }
}
