package id.go.bengkaliskab.pesona.magnolia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class RolesTest {
  private static final int READ = 8;
  private static final Set<String> ROLES =
      Set.of("kabid", "kasi", "staf-pengolah-data", "staf-admin", "pengelola");

  @ParameterizedTest
  @ValueSource(strings = {"kabid", "kasi", "staf-pengolah-data", "staf-admin", "pengelola"})
  void a_role_reads_content_itself_and_writes_nothing_past_the_module(String role)
      throws IOException {
    Map<String, Object> node = role(role);

    assertThat(node).containsEntry("jcr:primaryType", "mgnl:role").containsKeys("title");
    for (String acl : Set.of("acl_pesona", "acl_pesona-public", "acl_dam", "acl_userroles")) {
      assertThat(rights(node, acl)).as(acl).isNotEmpty().allMatch(right -> right == READ);
    }
    assertThat(child(child(node, "acl_userroles"), "0")).containsEntry("path", "/pesona-" + role);
    assertThat(child(child(node, "acl_uri"), "0")).containsEntry("path", "/.pesona/*");
  }

  @Test
  void roles_keep_their_identifiers_since_users_refer_to_them() throws IOException {
    Set<UUID> identifiers = new HashSet<>();
    for (String role : ROLES) {
      identifiers.add(UUID.fromString((String) role(role).get("jcr:uuid")));
    }

    assertThat(identifiers).hasSameSizeAs(ROLES);
  }

  private static Map<String, Object> role(String role) throws IOException {
    String file = "/mgnl-bootstrap/pesona/userroles.pesona-" + role + ".yaml";
    try (InputStream in = RolesTest.class.getResourceAsStream(file)) {
      Map<String, Object> top = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      assertThat(top).containsOnlyKeys("pesona-" + role);
      return child(top, "pesona-" + role);
    }
  }

  private static java.util.List<Integer> rights(Map<String, Object> node, String acl) {
    return child(node, acl).keySet().stream()
        .filter(name -> name.startsWith("0"))
        .map(name -> (Integer) child(child(node, acl), name).get("permissions"))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> child(Map<String, Object> node, String name) {
    return (Map<String, Object>) node.get(name);
  }
}
