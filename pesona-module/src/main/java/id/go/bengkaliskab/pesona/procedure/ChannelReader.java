package id.go.bengkaliskab.pesona.procedure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the channels. */
final class ChannelReader {
  private static final List<String> KEYS =
      List.of("id", "name", "retired", "note", "hosts", "successors");

  /** Labels of RFC 1123 in lower case, at least two. */
  private static final Pattern HOST =
      Pattern.compile(
          "(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

  private final Names names;
  private final Faults faults;

  ChannelReader(Names names, Faults faults) {
    this.names = names;
    this.faults = faults;
  }

  List<Channel> read(YamlMapping root) {
    List<Channel> channels = new ArrayList<>();
    Map<String, Phrase> ownerOfHost = new HashMap<>();
    for (Node item : root.items("channels")) {
      List<Phrase> context = List.of(ItemId.named("channel", item, channels.size()));
      YamlMapping fields = YamlMapping.of(item, context, faults, KEYS);
      Channel channel =
          new Channel(
              fields.id("id"),
              fields.text("name"),
              fields.flag("retired"),
              fields.localizedOrBlank("note"),
              hosts(fields, ownerOfHost),
              fields.referencesOrNone("successors", names.channels(), "channel"));
      checkRetirement(channel, fields);
      channels.add(channel);
    }
    checkSuccessors(root, channels);
    return channels;
  }

  private static List<String> hosts(YamlMapping fields, Map<String, Phrase> ownerOfHost) {
    List<String> hosts = new ArrayList<>();
    List<Word> words = fields.words("hosts");
    for (Word host : words) {
      Phrase owner = ownerOfHost.putIfAbsent(host.text(), fields.context().get(0));
      if (!HOST.matcher(host.text()).matches()) {
        fields.fault(host.node(), "host.form", host.text());
      } else if (owner != null) {
        fields.fault(host.node(), "host.taken", host.text(), owner);
      } else {
        hosts.add(host.text());
      }
    }
    if (fields.values().containsKey("hosts") && words.isEmpty()) {
      fields.fault(fields.at("hosts"), "host.none");
    }
    return hosts;
  }

  private static void checkRetirement(Channel channel, YamlMapping fields) {
    if (channel.retired() && channel.note().isBlank()) {
      fields.fault(fields.at("retired"), "channel.retired");
    }
    if (!channel.retired() && !channel.successors().isEmpty()) {
      fields.fault(fields.at("successors"), "channel.successors");
    }
  }

  private static void checkSuccessors(YamlMapping root, List<Channel> channels) {
    List<String> retired = channels.stream().filter(Channel::retired).map(Channel::id).toList();
    for (Channel channel : channels) {
      for (String successor : channel.successors()) {
        if (retired.contains(successor)) {
          root.fault(root.at("channels"), "channel.successor", channel.id(), successor);
        }
      }
    }
  }
}
