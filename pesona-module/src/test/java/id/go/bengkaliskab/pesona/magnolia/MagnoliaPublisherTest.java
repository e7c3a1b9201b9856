package id.go.bengkaliskab.pesona.magnolia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.go.bengkaliskab.pesona.host.PublishingFailed;
import info.magnolia.commands.CommandsManager;
import info.magnolia.context.MgnlContext;
import info.magnolia.repository.RepositoryManager;
import java.io.IOException;
import java.util.Map;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.MockedStatic;

class MagnoliaPublisherTest {
  private final CommandsManager commands = mock(CommandsManager.class);
  private final Session session = mock(Session.class);
  private MagnoliaPublisher publisher;
  private MockedStatic<MgnlContext> context;

  @BeforeEach
  void bind_a_context() throws Exception {
    RepositoryManager repository = mock(RepositoryManager.class);
    when(repository.getSystemSession("pesona-public")).thenReturn(session);
    publisher = new MagnoliaPublisher(commands, new MagnoliaSessions(repository));
    context = mockStatic(MgnlContext.class);
    context
        .when(() -> MgnlContext.doInSystemContext(any(), anyBoolean()))
        .thenAnswer(call -> call.<MgnlContext.Op<?, Exception>>getArgument(0).exec());
  }

  @AfterEach
  void release_the_context() {
    context.close();
  }

  @Test
  void the_answer_of_the_command_chain_means_nothing() throws Exception {
    when(commands.executeCommand(anyString(), anyString(), anyMap())).thenReturn(false, true);

    assertThatCode(() -> publisher.publishAsset("id-1")).doesNotThrowAnyException();
    assertThatCode(() -> publisher.publishAsset("id-1")).doesNotThrowAnyException();
  }

  @Test
  void a_publishing_exception_becomes_a_failed_publication() throws Exception {
    IOException cause = new IOException("receiver does not answer");
    when(commands.executeCommand(anyString(), anyString(), anyMap())).thenThrow(cause);

    assertThatThrownBy(() -> publisher.withdrawAsset("id-1"))
        .isInstanceOf(PublishingFailed.class)
        .hasMessageContaining("unpublish")
        .hasMessageContaining("id-1")
        .hasCause(cause);
  }

  @Test
  void a_finished_copy_goes_with_all_below_it() throws Exception {
    when(session.nodeExists("/articles/2026/11/x")).thenReturn(true);

    publisher.publishCopy("/articles/2026/11/x");

    @SuppressWarnings("unchecked")
    ArgumentCaptor<Map<String, Object>> parameters = ArgumentCaptor.forClass(Map.class);
    verify(commands)
        .executeCommand(
            org.mockito.ArgumentMatchers.eq("default"),
            org.mockito.ArgumentMatchers.eq("publish"),
            parameters.capture());
    assertThat(parameters.getValue())
        .containsEntry("repository", "pesona-public")
        .containsEntry("path", "/articles/2026/11/x")
        .containsEntry("recursive", true);
    verify(session).logout();
  }

  @Test
  void a_copy_is_withdrawn_while_the_author_still_has_it() throws Exception {
    when(session.nodeExists("/articles/2026/11/x")).thenReturn(true);

    publisher.withdrawCopy("/articles/2026/11/x");

    verify(commands)
        .executeCommand(
            "default",
            "unpublish",
            Map.of("repository", "pesona-public", "path", "/articles/2026/11/x"));
    assertThatThrownBy(() -> publisher.withdrawCopy("/articles/2026/11/y"))
        .isInstanceOf(PublishingFailed.class)
        .hasMessageContaining("/articles/2026/11/y");
  }
}
