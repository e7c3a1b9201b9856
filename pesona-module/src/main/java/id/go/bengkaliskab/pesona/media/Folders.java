package id.go.bengkaliskab.pesona.media;

import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.refusal.Refused.Kind;
import id.go.bengkaliskab.pesona.store.Buckets;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Folders of the library, which are folders of Magnolia's asset app too. Nothing refers to an asset
 * by its folder, so it may be moved at any time. Paths here are relative to the library.
 */
public final class Folders {
  static final String TYPE = "mgnl:folder";

  /** What no node may be called and no address should carry. */
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._()&-]{0,58}[\\p{L}\\p{N})])?");

  private static final int DEEPEST = 8;

  private final Store dam;

  /**
   * @param dam workspace {@code dam} with the rights of the author side
   */
  public Folders(Store dam) {
    this.dam = dam;
  }

  /** Whether there is such a folder; the library itself is one. */
  public boolean exists(String folder) {
    return folder.isEmpty() || dam.read(reading -> find(reading, folder).isPresent());
  }

  /** Names of the folders directly within one, sorted. */
  public List<String> within(String folder) {
    return dam.read(
        reading ->
            reading.childrenOf(path(folder)).stream()
                .filter(node -> node.type().equals(TYPE))
                .map(StoredNode::name)
                .sorted(Comparator.comparing(name -> name.toLowerCase(Locale.ROOT)))
                .toList());
  }

  /** All folders, for choosing one; at most so many. */
  public List<String> all(int most) {
    return dam.read(
        reading -> {
          List<String> found = new ArrayList<>();
          gather(reading.childrenOf(AssetNodes.ROOT), found, most);
          found.sort(String.CASE_INSENSITIVE_ORDER);
          return List.copyOf(found);
        });
  }

  private static void gather(List<StoredNode> nodes, List<String> found, int most) {
    for (StoredNode node : nodes) {
      if (found.size() < most && node.type().equals(TYPE)) {
        found.add(below(node.path()));
        gather(node.children(), found, most);
      }
    }
  }

  /**
   * Makes a folder.
   *
   * @param parent where; empty for the library itself
   * @param name its name, as typed
   * @return path of the new folder
   * @throws Refused when the name can't be one or is taken, or the parent is gone
   */
  public String make(String parent, String name) {
    String clean = valid(name);
    String folder = child(parent, clean);
    return dam.write(
        unit -> {
          requireFolder(unit, parent);
          requireFree(unit, folder, "");
          if (folder.chars().filter(c -> c == '/').count() >= DEEPEST) {
            throw Refused.because(Kind.INVALID, "refusal.folder.deep", DEEPEST);
          }
          unit.create(path(folder), TYPE);
          return folder;
        });
  }

  /**
   * Gives a folder another name.
   *
   * @return its new path
   * @throws Refused as {@link #make}
   */
  public String rename(String folder, String name) {
    String clean = valid(name);
    String renamed = child(parent(folder), clean);
    return dam.write(
        unit -> {
          requireFolder(unit, requireNamed(folder));
          if (!renamed.equals(folder)) {
            requireFree(unit, renamed, folder);
            unit.move(path(folder), path(renamed));
          }
          return renamed;
        });
  }

  /**
   * Removes an empty folder.
   *
   * @throws Refused when something is in it
   */
  public void remove(String folder) {
    dam.change(
        unit -> {
          StoredNode node = requireFolder(unit, requireNamed(folder));
          if (!node.children().isEmpty()) {
            throw Refused.because(Kind.CONFLICT, "refusal.folder.full", name(folder));
          }
          node.remove();
        });
  }

  /**
   * Moves an asset into a folder.
   *
   * @throws Refused when the asset or the folder is gone
   */
  public void move(String assetId, String folder) {
    dam.change(
        unit -> {
          requireFolder(unit, folder);
          StoredNode node = AssetNodes.require(unit, assetId);
          String target =
              folder.isEmpty() ? unsorted(unit, node) : path(folder) + '/' + node.name();
          if (!target.equals(node.path())) {
            unit.move(node.path(), free(unit, target));
          }
          AssetNodes.keep(unit, node);
        });
  }

  /** What lies in no folder lies where it came in. */
  private static String unsorted(UnitOfWork unit, StoredNode node) {
    Instant at = node.instant(AssetNodes.STORED_AT).orElse(Instant.EPOCH);
    String path = Buckets.byMonth(AssetNodes.ROOT, at, node.name());
    unit.findOrCreate(path.substring(0, path.lastIndexOf('/')), TYPE);
    return path;
  }

  /** The name of a folder, which is the end of its path. */
  public static String name(String folder) {
    return folder.substring(folder.lastIndexOf('/') + 1);
  }

  /** The folder around one. */
  public static String parent(String folder) {
    int slash = folder.lastIndexOf('/');
    return slash < 0 ? "" : folder.substring(0, slash);
  }

  static String path(String folder) {
    return folder.isEmpty() ? AssetNodes.ROOT : AssetNodes.ROOT + '/' + folder;
  }

  static String below(String path) {
    return path.length() <= AssetNodes.ROOT.length()
        ? ""
        : path.substring(AssetNodes.ROOT.length() + 1);
  }

  private static String child(String parent, String name) {
    return parent.isEmpty() ? name : parent + '/' + name;
  }

  private static String free(Nodes nodes, String path) {
    String free = path;
    for (int twin = 2; nodes.find(free).isPresent(); twin++) {
      free = path + '-' + twin;
    }
    return free;
  }

  private static String valid(String typed) {
    String name = typed.strip().replaceAll("\\s+", " ");
    if (!NAME.matcher(name).matches()) {
      throw Refused.because(Kind.INVALID, "refusal.folder.name", name);
    }
    return name;
  }

  private static String requireNamed(String folder) {
    if (folder.isEmpty()) {
      throw Refused.because(Kind.CONFLICT, "refusal.folder.root");
    }
    return folder;
  }

  /** Names that differ in large and small letters only are one to people. */
  private static void requireFree(Nodes nodes, String folder, String before) {
    String name = name(folder);
    boolean taken =
        nodes.childrenOf(path(parent(folder))).stream()
            .filter(node -> !below(node.path()).equals(before))
            .anyMatch(node -> node.name().equalsIgnoreCase(name));
    if (taken) {
      throw Refused.because(Kind.CONFLICT, "refusal.folder.taken", name);
    }
  }

  /** A path comes from outside; only folders of the library are one. */
  private static Optional<StoredNode> find(Nodes nodes, String folder) {
    boolean plain = Arrays.stream(folder.split("/", -1)).allMatch(it -> NAME.matcher(it).matches());
    return plain
        ? nodes.find(path(folder)).filter(node -> node.type().equals(TYPE))
        : Optional.empty();
  }

  private static StoredNode requireFolder(UnitOfWork unit, String folder) {
    if (folder.isEmpty()) {
      return unit.findOrCreate(AssetNodes.ROOT, TYPE);
    }
    return find(unit, folder)
        .orElseThrow(() -> Refused.because(Kind.NOT_FOUND, "refusal.folder.unknown", folder));
  }
}
