package info.magnolia.module.delta;

import java.util.List;

/** Tasks of one update. */
public interface Delta {
  List<Task> getTasks();
}
