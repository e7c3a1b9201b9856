package id.go.bengkaliskab.pesona.embedded.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bengkaliskab.pesona.embedded.jackrabbit.TestRepository;
import id.go.bengkaliskab.pesona.embedded.lightmodule.BootstrapFile;
import id.go.bengkaliskab.pesona.embedded.lightmodule.BootstrapReader;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Lease;
import id.go.bengkaliskab.pesona.host.RepositoryUnavailable;
import id.go.bengkaliskab.pesona.host.Workspaces;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.jcr.Node;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BootstrapInstallerTest {
  private static final String SOURCE =
      """
      home:
        jcr:primaryType: mgnl:page
        jcr:uuid: 7b1d6b0e-1f0a-4c55-9c30-0b5f0a7f0c11
        title: 'Beranda & <wisata>'
        count: 12
        open: true
        since: 2026-11-01T08:00:00.000+07:00
        tags: [a]
        main:
          jcr:primaryType: mgnl:area
        side:
          jcr:primaryType: mgnl:area
      """;

  private TestRepository repository;

  @BeforeEach
  void start(@TempDir Path folder) {
    repository = new TestRepository(folder);
  }

  @AfterEach
  void stop() {
    repository.close();
  }

  @Test
  void nodes_are_made_with_their_identifier_types_and_order() throws RepositoryException {
    install("website.site.home.yaml", SOURCE);

    try (Lease lease = open()) {
      Node home = lease.session().getNode("/site/home");
      assertThat(home.getIdentifier()).isEqualTo("7b1d6b0e-1f0a-4c55-9c30-0b5f0a7f0c11");
      assertThat(home.getProperty("title").getString()).isEqualTo("Beranda & <wisata>");
      assertThat(home.getProperty("count").getType()).isEqualTo(PropertyType.LONG);
      assertThat(home.getProperty("open").getBoolean()).isTrue();
      assertThat(home.getProperty("since").getDate().toInstant()).isEqualTo("2026-11-01T01:00:00Z");
      assertThat(home.getProperty("tags").isMultiple()).isTrue();
      assertThat(home.getNodes().nextNode().getName()).isEqualTo("main");
    }
  }

  @Test
  void what_exists_stays_and_what_is_new_is_added() throws RepositoryException {
    install("website.site.home.yaml", SOURCE);
    try (Lease lease = open()) {
      lease.session().getNode("/site/home").setProperty("title", "Kami ubah");
      lease.session().getNode("/site/home/side").remove();
      lease.session().save();
    }

    install("website.site.home.yaml", SOURCE + "  foot:\n    jcr:primaryType: mgnl:area\n");

    try (Lease lease = open()) {
      Node home = lease.session().getNode("/site/home");
      assertThat(home.getProperty("title").getString()).isEqualTo("Kami ubah");
      assertThat(home.hasNode("foot")).isTrue();
    }
  }

  @Test
  void a_refused_file_changes_nothing() throws RepositoryException {
    String unknownType = SOURCE + "  foot:\n    jcr:primaryType: mgnl:none\n";

    assertThatThrownBy(() -> install("website.site.home.yaml", unknownType))
        .isInstanceOf(RepositoryUnavailable.class);

    try (Lease lease = open()) {
      assertThat(lease.session().nodeExists("/site")).isFalse();
    }
  }

  private void install(String name, String source) {
    BootstrapFile file = BootstrapReader.read(name, source.getBytes(StandardCharsets.UTF_8));
    new BootstrapInstaller(repository.sessions())
        .install(Access.PUBLISHER, Workspaces.WEBSITE_PUBLIC, file);
  }

  private Lease open() {
    return repository.sessions().open(Access.PUBLISHER, Workspaces.WEBSITE_PUBLIC);
  }
}
