package id.go.bengkaliskab.pesona.embedded.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.host.Resources;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AppsTest {
  private final Map<String, String> files = new HashMap<>();
  private Resources resources = new Files(files);

  @Test
  void an_app_is_for_the_roles_of_its_descriptor() {
    layout("a, b", "a");
    app("a", "permissions: { roles: { x: pesona-kasi } }");
    app("b", "permissions: { roles: { x: pesona-kasi, y: pesona-pengelola } }");

    assertThat(names("kasi")).containsExactly("a", "b");
    assertThat(names("pengelola")).containsExactly("b");
    assertThat(names("staf-admin")).isEmpty();
    assertThat(apps().find("a", person("pengelola"))).isEmpty();
  }

  @Test
  void apps_stand_in_the_order_of_rows_and_groups() {
    app("a", "permissions: { roles: { x: pesona-kasi } }");
    app("b", "permissions: { roles: { x: pesona-kasi } }");
    app("c", "permissions: { roles: { x: pesona-kasi } }");
    files.put(
        "/pesona/decorations/admincentral/config.yaml",
        """
        layout:
          groups:
            - { name: first, apps: [ { name: pesona-a }, { name: pesona-b } ] }
            - { name: second, apps: [ { name: pesona-c } ] }
            - { name: apart, apps: [ { name: pesona-a } ] }
          rows:
            - { name: one, groups: [ second ] }
            - { name: two, groups: [ first ] }
        """);

    assertThat(names("kasi")).containsExactly("c", "a", "b");
  }

  @Test
  void an_app_that_is_not_enabled_is_not_there() {
    layout("a, b", "a");
    app("a", "enabled: false\npermissions: { roles: { x: pesona-kasi } }");
    app("b", "enabled: true\npermissions: { roles: { x: pesona-kasi } }");

    assertThat(names("kasi")).containsExactly("b");
  }

  @Test
  void the_label_of_an_app_is_its_own_or_the_one_that_magnolia_makes() {
    layout("a, b", "a");
    app("a", "label: kunci.sendiri\npermissions: { roles: { x: pesona-kasi } }");
    app("b", "permissions: { roles: { x: pesona-kasi } }");

    assertThat(apps().of(person("kasi")))
        .extracting(App::labelKey)
        .containsExactly("kunci.sendiri", "pesona-b.app.label");
  }

  @Test
  void apps_are_read_again_when_the_files_are_others() {
    layout("a", "a");
    app("a", "permissions: { roles: { x: pesona-kasi } }");
    Apps apps = apps();
    assertThat(apps.names()).containsExactly("a");

    layout("a, b", "a");
    app("b", "permissions: { roles: { x: pesona-kasi } }");
    assertThat(apps.names()).containsExactly("a");
    resources = new Files(new HashMap<>(files));

    assertThat(apps.names()).containsExactlyInAnyOrder("a", "b");
  }

  private Apps apps() {
    return Apps.of(() -> resources);
  }

  private List<String> names(String role) {
    return apps().of(person(role)).stream().map(App::name).toList();
  }

  private void layout(String apps, String groups) {
    StringBuilder entries = new StringBuilder();
    for (String app : apps.split(", ")) {
      entries.append("{ name: pesona-").append(app).append(" }, ");
    }
    files.put(
        "/pesona/decorations/admincentral/config.yaml",
        "layout: { groups: [ { name: a, apps: ["
            + entries
            + "] } ], rows: [ { name: r, groups: ["
            + groups
            + "] } ] }");
  }

  private void app(String name, String descriptor) {
    files.put("/pesona/apps/pesona-" + name + ".yaml", descriptor);
  }

  private static Person person(String role) {
    return new Person("x", "X", Optional.empty(), Locale.forLanguageTag("id"), Set.of(role), true);
  }

  private static final class Files implements Resources {
    private final Map<String, String> texts;

    Files(Map<String, String> texts) {
      this.texts = texts;
    }

    @Override
    public Optional<byte[]> read(String path) {
      return Optional.ofNullable(texts.get(path)).map(t -> t.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<String> list(String folder) {
      return texts.keySet().stream().filter(path -> path.startsWith(folder)).sorted().toList();
    }
  }
}
