package id.go.bengkaliskab.pesona.procedure;

import id.go.bengkaliskab.pesona.procedure.calendar.OfficeHours;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Makes a {@link Procedure} of the office's YAML file and checks all of it: keys, translations,
 * names, numbers, times, and whether every step can be reached and left. Every fault is reported at
 * once with its line; only whether steps hang together is judged after the rest is right, as one
 * wrong target would otherwise be reported over and over.
 */
public final class ProcedureReader {
  private static final String CLAIM_LAPSE = "claimLapseMinutes";

  /** In a file that doesn't say it. */
  private static final int USUAL_CLAIM_LAPSE = 30;

  private static final int LONGEST_CLAIM_LAPSE = 480;

  private static final List<String> KEYS =
      List.of(
          "id",
          "title",
          "roles",
          "steps",
          "generalOutcomes",
          "channels",
          CLAIM_LAPSE,
          StalenessReader.KEY,
          "officeHours",
          "sheet");
  private static final Set<String> TAKEN_AS_STEP =
      Set.of(
          Procedure.FINISHED,
          Procedure.CANCELLED,
          Procedure.PUBLISHING,
          Procedure.UNPUBLISHED,
          Procedure.PUBLISHED);

  private final List<String> guards;

  /**
   * @param guards the names of the guards that the software has; a file may name no others
   */
  public ProcedureReader(Set<String> guards) {
    this.guards = guards.stream().sorted().toList();
  }

  /**
   * Reads a procedure file.
   *
   * @param fileName as messages shall call it
   * @param yaml the file, UTF-8
   * @throws InvalidProcedure with every fault, when there is one
   */
  public Procedure read(String fileName, byte[] yaml) {
    Faults faults = new Faults(fileName);
    Optional<Node> tree = new YamlSource(faults).root(yaml);
    faults.throwIfAny();
    Node root = tree.orElseThrow();
    YamlMapping fields = YamlMapping.of(root, List.of(), faults, KEYS);
    Map<String, Node> steps = ids(fields, "steps", "step", TAKEN_AS_STEP);
    Names names =
        new Names(
            ids(fields, "roles", "role", Set.of(Outcome.CLAIMANT)).keySet(),
            steps.keySet(),
            ids(fields, "channels", "channel", Set.of()).keySet(),
            guards);
    Parts parts = parts(fields, names, faults);
    if (faults.none()) {
      new FlowCheck(parts.steps(), parts.general()).check(steps, faults);
    }
    faults.throwIfAny();
    return parts.procedure(ContentHash.of(root));
  }

  private static Parts parts(YamlMapping fields, Names names, Faults faults) {
    OutcomeReader outcomes = new OutcomeReader(names, faults);
    List<Step> steps = new StepReader(names, faults, outcomes).read(fields);
    return new Parts(
        fields.id("id"),
        fields.localized("title"),
        roles(fields, faults),
        steps,
        outcomes.general(fields, steps),
        new ChannelReader(names, faults).read(fields),
        claimLapse(fields),
        StalenessReader.read(fields),
        new OfficeHoursReader(faults).read(fields),
        new SheetReader(faults).read(fields));
  }

  private static Duration claimLapse(YamlMapping root) {
    return Duration.ofMinutes(
        root.values().containsKey(CLAIM_LAPSE)
            ? root.number(CLAIM_LAPSE, 1, LONGEST_CLAIM_LAPSE)
            : USUAL_CLAIM_LAPSE);
  }

  private static List<Role> roles(YamlMapping root, Faults faults) {
    List<Role> roles = new ArrayList<>();
    for (Node item : root.items("roles")) {
      List<Phrase> context = List.of(ItemId.named("role", item, roles.size()));
      YamlMapping fields =
          YamlMapping.of(item, context, faults, List.of("id", "title", "description"));
      roles.add(
          new Role(fields.id("id"), fields.localized("title"), fields.localized("description")));
    }
    return roles;
  }

  /** The ids of a list and where they stand, read ahead so that references can be checked. */
  private static Map<String, Node> ids(
      YamlMapping root, String key, String kind, Set<String> taken) {
    Map<String, Node> ids = new LinkedHashMap<>();
    if (!(root.values().get(key) instanceof SequenceNode items)) {
      return ids;
    }
    for (Node item : items.getValue()) {
      ItemId.of(item)
          .ifPresent(
              id -> {
                if (taken.contains(id.getValue())) {
                  root.fault(id, "id.reserved", Phrase.of(kind), id.getValue());
                } else if (ids.putIfAbsent(id.getValue(), id) != null) {
                  root.fault(id, "item.twice", Phrase.of(kind), id.getValue(), key);
                }
              });
    }
    return ids;
  }

  /** What was read, before it is known to be free of faults. */
  private record Parts(
      String id,
      LocalizedText title,
      List<Role> roles,
      List<Step> steps,
      List<GeneralOutcome> general,
      List<Channel> channels,
      Duration claimLapse,
      StalenessLimits staleness,
      Optional<OfficeHours> officeHours,
      Sheet sheet) {
    Procedure procedure(String hash) {
      return new Procedure(
          id,
          hash,
          title,
          roles,
          steps,
          general,
          channels,
          claimLapse,
          staleness,
          officeHours.orElseThrow(),
          sheet);
    }
  }
}
