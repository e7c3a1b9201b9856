package id.go.bengkaliskab.pesona.embedded.shell;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.host.Resources;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private final List<App> all;

  private Apps(List<App> all) {
    this.all = List.copyOf(all);
  }

  /**
   * Reads the apps.
   *
   * @param resources files of the light module
   */
  public static Apps read(Resources resources) {
    Map<?, ?> layout =
        map(yaml(resources, "/pesona/decorations/admincentral/config.yaml").get("layout"));
    return new Apps(
        list(layout.get("groups")).stream()
            .flatMap(group -> list(map(group).get("apps")).stream())
            .map(entry -> map(entry).get("name").toString())
            .map(name -> app(name, yaml(resources, "/pesona/apps/" + name + ".yaml")))
            .toList());
  }

  /** The apps that somebody may open, in the order of the launcher. */
  List<App> of(Person person) {
    return all.stream().filter(app -> app.isFor(person)).toList();
  }

  /** An app by its name, if this person may open it. */
  Optional<App> find(String name, Person person) {
    return of(person).stream().filter(app -> app.name().equals(name)).findFirst();
  }

  /** Names of all apps, without their module. */
  public Set<String> names() {
    return all.stream().map(App::name).collect(Collectors.toUnmodifiableSet());
  }

  private static App app(String name, Map<?, ?> descriptor) {
    Map<?, ?> roles = map(map(descriptor.get("permissions")).get("roles"));
    return new App(
        withoutModule(name),
        name + ".app.label",
        roles.values().stream()
            .map(Object::toString)
            .map(Apps::withoutModule)
            .collect(Collectors.toSet()));
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
}
