package id.go.bengkaliskab.pesona.embedded.shell;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.host.Resources;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The apps of the launcher, from Magnolia's descriptors {@code apps/*.yaml}, in the order of the
 * launcher's layout in {@code decorations/admincentral/config.yaml}. Both were checked before.
 */
public final class Apps {
  private static final String MODULE = "pesona";
  private static final String PREFIX = MODULE + '-';

  private final Supplier<Resources> files;
  private Resources seen;
  private List<App> present = List.of();

  private Apps(Supplier<Resources> files) {
    this.files = files;
  }

  /**
   * The apps of a light module.
   *
   * @param files gives the files of the module as they are now; another object when they changed
   */
  public static Apps of(Supplier<Resources> files) {
    return new Apps(files);
  }

  private synchronized List<App> all() {
    Resources now = files.get();
    if (now != seen) {
      present = read(now);
      seen = now;
    }
    return present;
  }

  private static List<App> read(Resources resources) {
    Map<?, ?> layout =
        map(yaml(resources, "/pesona/decorations/admincentral/config.yaml").get("layout"));
    Map<String, List<?>> groups = new LinkedHashMap<>();
    list(layout.get("groups"))
        .forEach(group -> groups.put(name(group), list(map(group).get("apps"))));
    return list(layout.get("rows")).stream()
        .flatMap(row -> list(map(row).get("groups")).stream())
        .flatMap(group -> groups.getOrDefault(group.toString(), List.of()).stream())
        .map(Apps::name)
        .map(name -> new Descriptor(name, yaml(resources, "/pesona/apps/" + name + ".yaml")))
        .filter(Descriptor::enabled)
        .map(Descriptor::app)
        .toList();
  }

  private static String name(Object entry) {
    return map(entry).get("name").toString();
  }

  /** The apps that somebody may open, in the order of the launcher. */
  List<App> of(Person person) {
    return all().stream().filter(app -> app.isFor(person)).toList();
  }

  /** An app by its name, if this person may open it. */
  Optional<App> find(String name, Person person) {
    return of(person).stream().filter(app -> app.name().equals(name)).findFirst();
  }

  /** Names of all apps, without their module. */
  public Set<String> names() {
    return all().stream().map(App::name).collect(Collectors.toUnmodifiableSet());
  }

  private static String withoutModule(String name) {
    return name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
  }

  private static Map<?, ?> yaml(Resources resources, String path) {
    byte[] file =
        resources
            .read(path)
            .orElseThrow(() -> new IllegalStateException("there is no file \"" + path + '"'));
    return map(
        new Yaml(new SafeConstructor(new LoaderOptions()))
            .load(new String(file, StandardCharsets.UTF_8)));
  }

  private static Map<?, ?> map(Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private static List<?> list(Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private record Descriptor(String name, Map<?, ?> values) {

    boolean enabled() {
      return !Boolean.FALSE.equals(values.get("enabled"));
    }

    App app() {
      Map<?, ?> roles = map(map(values.get("permissions")).get("roles"));
      Object label = values.get("label");
      return new App(
          withoutModule(name),
          label == null ? name + ".app.label" : label.toString(),
          roles.values().stream()
              .map(Object::toString)
              .map(Apps::withoutModule)
              .collect(Collectors.toSet()));
    }
  }
}
