package id.go.bengkaliskab.pesona.magnolia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import id.go.bengkaliskab.pesona.host.Publisher;
import id.go.bengkaliskab.pesona.host.PublishingFailed;
import id.go.bengkaliskab.pesona.host.contract.Content;
import info.magnolia.commands.CommandsManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.InOrder;

/** Publishing when Magnolia's commands misbehave. */
class MagnoliaPublisherTest {
  private final FakeContext context = new FakeContext();
  private MagnoliaUnderTest tested;
  private CommandsManager commands;
  private Publisher publisher;
  private Content content;

  @BeforeEach
  void start(@TempDir Path folder) {
    tested = new MagnoliaUnderTest(folder, context);
    commands = mock(CommandsManager.class, delegatesTo(tested.magnolia().commands()));
    publisher = tested.magnolia().authorHost(commands).publisher();
    content = new Content(tested);
  }

  @AfterEach
  void stop() {
    tested.close();
    context.close();
  }

  @Test
  void a_chain_that_answers_false_or_true_has_done_its_work() throws Exception {
    String asset = content.asset("jawaban");
    doReturn(false, true).when(commands).executeCommand(any(), eq("unpublish"), any());

    assertThatCode(() -> publisher.withdrawAsset(asset)).doesNotThrowAnyException();
    assertThatCode(() -> publisher.withdrawAsset(asset)).doesNotThrowAnyException();
    publisher.publishAsset(asset);

    assertThat(content.publicBytes(asset)).contains("jawaban");
  }

  @Test
  void what_a_command_throws_becomes_a_failed_publication() throws Exception {
    IOException cause = new IOException("receiver does not answer");
    doThrow(cause).when(commands).executeCommand(any(), eq("unpublish"), any());

    assertThatThrownBy(() -> publisher.withdrawAsset("id-1"))
        .isInstanceOf(PublishingFailed.class)
        .hasMessageContaining("unpublish")
        .hasMessageContaining("id-1")
        .hasCause(cause);
  }

  @Test
  void a_photo_that_arrives_without_its_article_leaves_the_former_article_public()
      throws Exception {
    String former = content.asset("lama");
    String copy = content.copy("separuh", "Semula", "0");
    publisher.publishAsset(former);
    publisher.publishCopy(copy);
    String photo = content.asset("baru");
    content.copy("separuh", "Sekarang", "1");
    doThrow(new IOException("the line is down"))
        .when(commands)
        .executeCommand(any(), eq("publish"), argThat(params -> copy.equals(params.get("path"))));

    publisher.publishAsset(photo);
    assertThatThrownBy(() -> publisher.publishCopy(copy))
        .isInstanceOf(PublishingFailed.class)
        .hasRootCauseMessage("the line is down");

    assertThat(content.publicTitle(copy)).contains("Semula");
    assertThat(content.publicBytes(former)).isPresent();

    tested.host().publisher().publishCopy(copy);
    assertThat(content.publicTitle(copy)).contains("Sekarang");
    assertThat(content.publicBytes(photo)).isPresent();
  }

  @Test
  void folders_go_before_what_is_in_them_and_only_once() throws Exception {
    publisher.publishCopy(content.copy("pertama", "Pertama", "0"));
    publisher.publishCopy(content.copy("kedua", "Kedua", "0"));

    InOrder order = inOrder(commands);
    for (String folder : new String[] {"/articles", "/articles/2026", "/articles/2026/11"}) {
      order.verify(commands).executeCommand("default", "publish", publication(folder, false));
    }
    order
        .verify(commands)
        .executeCommand("default", "publish", publication("/articles/2026/11/pertama", true));
    order
        .verify(commands)
        .executeCommand("default", "publish", publication("/articles/2026/11/kedua", true));
    order.verifyNoMoreInteractions();
  }

  @Test
  void a_folder_that_somebody_unpublished_goes_again() throws Exception {
    publisher.publishCopy(content.copy("awal", "Awal", "0"));
    Map<String, Object> month = Map.of("repository", "pesona-public", "path", "/articles/2026/11");
    commands.executeCommand("default", "unpublish", month);

    String copy = content.copy("ulang", "Ulang", "0");
    publisher.publishCopy(copy);

    assertThat(content.publicTitle(copy)).contains("Ulang");
  }

  @Test
  void a_copy_is_withdrawn_only_while_the_author_still_has_it() throws Exception {
    assertThatThrownBy(() -> publisher.withdrawCopy("/articles/2026/11/y"))
        .isInstanceOf(PublishingFailed.class)
        .hasMessageContaining("/articles/2026/11/y");
    verify(commands, never()).executeCommand(any(), any(), any());
  }

  private static Map<String, Object> publication(String path, boolean recursive) {
    return Map.of("repository", "pesona-public", "path", path, "recursive", recursive);
  }
}
