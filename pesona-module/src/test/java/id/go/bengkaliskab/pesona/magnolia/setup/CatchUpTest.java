package id.go.bengkaliskab.pesona.magnolia.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.Task;
import java.nio.file.Path;
import java.util.List;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatchUpTest {
  private static final String LEVEL = "/modules/pesona/setupLevel";

  private final Task task = mock(Task.class);
  private Installation installation;

  @BeforeEach
  void start(@TempDir Path folder) throws Exception {
    installation = new Installation(folder);
    when(task.getName()).thenReturn("Lend a hand");
  }

  @AfterEach
  void stop() {
    installation.close();
  }

  @Test
  void a_module_that_magnolia_has_not_noted_yet_is_looked_through_at_its_start() throws Exception {
    catchUp(1, task);
    installation.node("config", "/modules/pesona");
    catchUp(1, task);
    catchUp(1, task);

    verify(task, times(2)).execute(installation.context());
    assertThat(level()).isEqualTo(1);
    assertThat(installation.warnings()).isEmpty();
  }

  @Test
  void a_higher_level_is_caught_up_with_once_more() throws Exception {
    installation.node("config", "/modules/pesona");
    catchUp(1);

    catchUp(2, task);
    catchUp(2, task);

    verify(task, times(1)).execute(installation.context());
    assertThat(level()).isEqualTo(2);
  }

  @Test
  void a_task_that_fails_leaves_nothing_and_is_done_again_at_the_next_start() throws Exception {
    installation.node("config", "/modules/pesona");
    installation.save();
    doAnswer(
            call -> {
              installation.node("config", "/half");
              installation.node("website", "/half");
              throw new IllegalStateException("no way");
            })
        .doAnswer(call -> installation.node("config", "/whole"))
        .when(task)
        .execute(any());
    Task other = writing("/other");

    catchUp(1, task, other);

    assertThat(installation.warnings()).containsExactly("Lend a hand failed: no way");
    assertThat(installation.saved("config").nodeExists("/half")).isFalse();
    assertThat(installation.saved("website").nodeExists("/half")).isFalse();
    assertThat(installation.saved("config").nodeExists("/other")).isTrue();
    assertThat(installation.saved("config").propertyExists(LEVEL)).isFalse();

    catchUp(1, task, other);

    assertThat(installation.saved("config").nodeExists("/whole")).isTrue();
    assertThat(level()).isEqualTo(1);
  }

  @Test
  void what_cannot_be_saved_is_not_noted_as_done() throws Exception {
    installation.node("config", "/modules/pesona");
    installation.save();
    InstallContext context = installation.context();
    Session refusing = mock(Session.class);
    doThrow(new RepositoryException("disk is full")).when(refusing).save();
    when(context.getJCRSession("website")).thenReturn(refusing);

    catchUp(1, writing("/other"));

    assertThat(installation.warnings()).singleElement().asString().contains("disk is full");
    assertThat(installation.saved("config").propertyExists(LEVEL)).isFalse();
    verify(refusing).refresh(false);
  }

  @Test
  void a_workspace_that_fails_is_a_warning_and_done_again() throws Exception {
    installation.node("config", "/modules/pesona");
    installation.save();
    InstallContext context = installation.context();
    when(context.getJCRSession("userroles"))
        .thenThrow(new RepositoryException("no such workspace"));

    catchUp(1, LimitAnonymous.onPublic());

    assertThat(installation.warnings())
        .isNotEmpty()
        .allSatisfy(warning -> assertThat(warning).contains("no such workspace"));
    assertThat(installation.saved("config").propertyExists(LEVEL)).isFalse();
  }

  @Test
  void a_first_installation_that_fails_in_part_is_completed_at_the_next_start() throws Exception {
    installation.node("config", "/modules/pesona");
    doThrow(new IllegalStateException("no way")).doNothing().when(task).execute(any());

    new FirstSetup(new NoteLevel(1), List.of(task, writing("/other")))
        .execute(installation.context());
    installation.save();

    assertThat(installation.warnings()).containsExactly("Lend a hand failed: no way");
    assertThat(installation.saved("config").nodeExists("/other")).isTrue();
    assertThat(installation.saved("config").propertyExists(LEVEL)).isFalse();

    catchUp(1, task);

    assertThat(level()).isEqualTo(1);
  }

  private Task writing(String path) throws Exception {
    Task writing = mock(Task.class);
    doAnswer(call -> installation.node("config", path)).when(writing).execute(any());
    return writing;
  }

  private void catchUp(long level, Task... tasks) {
    new CatchUp(new NoteLevel(level), List.of(tasks)).execute(installation.context());
  }

  private long level() throws RepositoryException {
    return installation.saved("config").getProperty(LEVEL).getLong();
  }
}
