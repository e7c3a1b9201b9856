package id.go.bengkaliskab.pesona.procedure;

import java.util.List;
import java.util.Objects;

/**
 * A channel of step 8.
 *
 * @param id such as {@code google-plus}
 * @param name as people know it
 * @param retired whether the service is gone: it stays on the sheet and in old records, and takes
 *     no new post
 * @param note why it is off, or another remark; blank when there is none
 * @param hosts host names that a link to a post of this channel may have, in lower case
 * @param successors ids of the channels offered instead of a retired one
 */
public record Channel(
    String id,
    String name,
    boolean retired,
    LocalizedText note,
    List<String> hosts,
    List<String> successors) {
  public Channel {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(note, "note");
    hosts = List.copyOf(hosts);
    successors = List.copyOf(successors);
  }
}
