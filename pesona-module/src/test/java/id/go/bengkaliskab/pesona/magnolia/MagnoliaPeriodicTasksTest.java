package id.go.bengkaliskab.pesona.magnolia;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import id.go.bengkaliskab.pesona.host.PeriodicTask;
import info.magnolia.cms.beans.config.ServerConfiguration;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MagnoliaPeriodicTasksTest {
  private final ServerConfiguration server = mock(ServerConfiguration.class);
  private final ScheduledExecutorService executor = mock(ScheduledExecutorService.class);
  private final MagnoliaPeriodicTasks tasks = new MagnoliaPeriodicTasks(server, () -> executor);

  @Test
  void tasks_run_on_the_author_with_a_pause_between_two_runs() {
    when(server.isAdmin()).thenReturn(true);

    tasks.schedule(new Sweep());

    verify(executor)
        .scheduleWithFixedDelay(
            any(Runnable.class), eq(60_000L), eq(60_000L), eq(TimeUnit.MILLISECONDS));
  }

  @Test
  void nothing_runs_on_a_public_instance() {
    when(server.isAdmin()).thenReturn(false);

    tasks.schedule(new Sweep());

    verifyNoInteractions(executor);
  }

  @Test
  void the_stop_of_the_module_ends_the_tasks() {
    when(server.isAdmin()).thenReturn(true);
    PesonaModule module = new PesonaModule(tasks, () -> mock(MagnoliaNewsroom.class));
    tasks.schedule(new Sweep());

    module.stop(null);

    verify(executor).shutdown();
  }

  @Test
  void a_module_that_starts_again_has_tasks_again() {
    when(server.isAdmin()).thenReturn(true);
    ScheduledExecutorService second = mock(ScheduledExecutorService.class);
    Iterator<ScheduledExecutorService> executors = List.of(executor, second).iterator();
    MagnoliaPeriodicTasks restarted = new MagnoliaPeriodicTasks(server, executors::next);
    restarted.schedule(new Sweep());
    restarted.close();

    restarted.schedule(new Sweep());

    verify(second)
        .scheduleWithFixedDelay(
            any(Runnable.class), eq(60_000L), eq(60_000L), eq(TimeUnit.MILLISECONDS));
  }

  private record Sweep() implements PeriodicTask {
    @Override
    public String name() {
      return "sweep";
    }

    @Override
    public Duration interval() {
      return Duration.ofMinutes(1);
    }

    @Override
    public void run() {}
  }
}
