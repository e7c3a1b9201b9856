package id.go.bengkaliskab.pesona.magnolia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.go.bengkaliskab.pesona.host.BaseUrls;
import id.go.bengkaliskab.pesona.host.Host;
import id.go.bengkaliskab.pesona.newsroom.Additions;
import id.go.bengkaliskab.pesona.newsroom.Newsroom;
import info.magnolia.cms.beans.config.ServerConfiguration;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class MagnoliaNewsroomTest {
  private final ServerConfiguration server = mock(ServerConfiguration.class);
  private final Host host = mock(Host.class);
  private final Newsroom parts = mock(Newsroom.class);
  private final AtomicInteger opened = new AtomicInteger();
  private final MagnoliaNewsroom newsroom =
      new MagnoliaNewsroom(
          server,
          host,
          () -> {
            opened.incrementAndGet();
            return parts;
          });
  private final MagnoliaPeriodicTasks tasks = mock(MagnoliaPeriodicTasks.class);
  private final PesonaModule module = new PesonaModule(tasks, () -> newsroom);

  @Test
  void an_author_instance_begins_to_work_and_looks_at_the_public_site() {
    when(server.isAdmin()).thenReturn(true);
    when(host.baseUrls())
        .thenReturn(
            new BaseUrls(URI.create("https://kerja.test"), URI.create("https://pesona.test")));

    module.start(null);

    @SuppressWarnings("unchecked")
    ArgumentCaptor<Function<String, URI>> publicSite = ArgumentCaptor.forClass(Function.class);
    verify(parts).start(publicSite.capture(), eq(Additions.none()));
    assertThat(publicSite.getValue().apply("/artikel/x"))
        .isEqualTo(URI.create("https://pesona.test/artikel/x"));
    assertThat(newsroom.running()).contains(parts);
  }

  @Test
  void a_public_instance_has_no_newsroom() {
    when(server.isAdmin()).thenReturn(false);

    module.start(null);
    module.stop(null);

    assertThat(opened).hasValue(0);
    assertThat(newsroom.running()).isEmpty();
  }

  @Test
  void the_stop_closes_what_the_start_opened_and_a_second_stop_closes_nothing() {
    when(server.isAdmin()).thenReturn(true);
    module.start(null);

    module.stop(null);
    module.stop(null);

    verify(parts).close();
    assertThat(newsroom.running()).isEmpty();
  }

  @Test
  void a_second_start_opens_nothing_but_one_after_a_stop_does() {
    when(server.isAdmin()).thenReturn(true);

    module.start(null);
    module.start(null);
    assertThat(opened).hasValue(1);

    module.stop(null);
    module.start(null);
    assertThat(opened).hasValue(2);
    verify(parts, times(2)).start(any(), any());
  }

  @Test
  void a_newsroom_that_fails_to_start_is_closed_and_does_not_run() {
    when(server.isAdmin()).thenReturn(true);
    doThrow(new IllegalStateException("no store")).when(parts).start(any(), any());

    assertThatThrownBy(() -> module.start(null)).hasMessage("no store");

    verify(parts).close();
    verify(tasks).close();
    assertThat(newsroom.running()).isEmpty();
  }
}
