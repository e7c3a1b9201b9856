package id.go.bengkaliskab.pesona.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Host;
import id.go.bengkaliskab.pesona.host.Resources;
import id.go.bengkaliskab.pesona.host.Sessions;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.Stores;
import id.go.bengkaliskab.pesona.store.WriteGate;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NewsroomDeskTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-08-03T01:00:00Z"), ZoneOffset.UTC);

  @Test
  void without_a_procedure_file_there_is_no_desk_and_the_place_is_named() {
    Host host = mock(Host.class);
    Resources resources = mock(Resources.class);
    Sessions sessions = mock(Sessions.class);
    when(host.resources()).thenReturn(resources);
    when(resources.read(any())).thenReturn(Optional.empty());
    Store store =
        new Stores(sessions, new WriteGate(sessions)).of(Access.AUTHOR, Workspaces.PESONA);
    NewsroomDesk desk =
        new NewsroomDesk(
            host, store, new Outbox(CLOCK, () -> {}), new Chain(new SecureRandom()), CLOCK);

    assertThatThrownBy(() -> desk.setUp(key -> key))
        .isInstanceOfSatisfying(
            ProcedureMissing.class,
            missing ->
                assertThat(missing.path())
                    .isEqualTo("/pesona/sop/pengelolaan-aplikasi-pesona.yaml"));
  }
}
