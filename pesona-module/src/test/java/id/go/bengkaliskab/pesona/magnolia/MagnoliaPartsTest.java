package id.go.bengkaliskab.pesona.magnolia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.resourceloader.Resource;
import info.magnolia.resourceloader.ResourceOrigin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MagnoliaPartsTest {

  @Test
  void files_are_read_and_listed_at_any_depth() {
    FakeResource steps = new FakeResource("/pesona/sop/steps.yaml");
    FakeResource sheet = new FakeResource("/pesona/sop/paper/sheet.ftl");
    FakeResource paper = new FakeResource("/pesona/sop/paper", sheet);
    FakeResource folder = new FakeResource("/pesona/sop", steps, paper);
    MagnoliaResources resources =
        new MagnoliaResources(new FakeOrigin(folder, steps, paper, sheet));

    assertThat(resources.list("/pesona/sop"))
        .containsExactly("/pesona/sop/paper/sheet.ftl", "/pesona/sop/steps.yaml");
    assertThat(resources.read("/pesona/sop/steps.yaml"))
        .contains("/pesona/sop/steps.yaml".getBytes(StandardCharsets.UTF_8));
    assertThat(resources.read("/pesona/sop")).isEmpty();
    assertThat(resources.read("/pesona/none")).isEmpty();
    assertThat(resources.list("/pesona/none")).isEmpty();
  }

  @Test
  void the_public_address_is_that_of_the_instance_until_configured() {
    ServerConfiguration server = mock(ServerConfiguration.class);
    when(server.getDefaultBaseUrl()).thenReturn("https://kerja.test/author/");
    PesonaModule module = new PesonaModule(mock(MagnoliaPeriodicTasks.class), () -> null);
    MagnoliaBaseUrls urls = new MagnoliaBaseUrls(server, () -> module);

    assertThat(urls.get().publicSite()).isEqualTo(URI.create("https://kerja.test/author"));

    module.setPublicUrl("https://pesona.test/");
    assertThat(urls.get().publicSite("/x")).isEqualTo(URI.create("https://pesona.test/x"));
    assertThat(urls.get().author("/x")).isEqualTo(URI.create("https://kerja.test/author/x"));
  }

  private record FakeResource(String path, List<Resource> children) implements Resource {
    FakeResource(String path, Resource... children) {
      this(path, List.of(children));
    }

    @Override
    public boolean isFile() {
      return children.isEmpty();
    }

    @Override
    public boolean isDirectory() {
      return !children.isEmpty();
    }

    @Override
    public String getPath() {
      return path;
    }

    @Override
    public List<Resource> listChildren() {
      return children;
    }

    @Override
    public InputStream openStream() throws IOException {
      return new ByteArrayInputStream(path.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static final class FakeOrigin implements ResourceOrigin<FakeResource> {
    private final Map<String, FakeResource> resources;

    FakeOrigin(FakeResource... resources) {
      this.resources =
          Arrays.stream(resources)
              .collect(java.util.stream.Collectors.toMap(FakeResource::getPath, each -> each));
    }

    @Override
    public FakeResource getByPath(String path) {
      return resources.get(path);
    }

    @Override
    public boolean hasPath(String path) {
      return resources.containsKey(path);
    }
  }
}
