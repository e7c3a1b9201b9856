package id.go.bengkaliskab.pesona.magnolia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.Slug;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Host;
import id.go.bengkaliskab.pesona.host.PublishingFailed;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.host.contract.Content;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.publication.PublicAddress;
import id.go.bengkaliskab.pesona.publication.PublicSide;
import id.go.bengkaliskab.pesona.publication.PublicationHandler;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.WriteGate;
import id.go.bengkaliskab.pesona.testing.Office;
import info.magnolia.commands.CommandsManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.ArgumentCaptor;

/** From the outcome <em>publish</em> to Magnolia's public instance, when the line breaks. */
class MagnoliaPublicationTest {
  private final FakeContext context = new FakeContext();
  private MagnoliaUnderTest tested;
  private CommandsManager commands;
  private Content content;
  private Office office;
  private PublicationHandler handler;

  @BeforeEach
  void start(@TempDir Path folder) {
    tested = new MagnoliaUnderTest(folder, context);
    content = new Content(tested);
    commands = mock(CommandsManager.class, delegatesTo(tested.magnolia().commands()));
    Host host = tested.magnolia().authorHost(commands);
    WriteGate gate = new WriteGate(host.sessions());
    office =
        new Office(
            new Store(host.sessions(), gate, Access.AUTHOR, Workspaces.PESONA),
            new Store(host.sessions(), gate, Access.AUTHOR, Workspaces.DAM));
    Store copies = new Store(host.sessions(), gate, Access.PUBLISHER, Workspaces.PESONA_PUBLIC);
    handler =
        new PublicationHandler(
            office.pesona(),
            new PublicSide(copies, host.publisher(), Office.CLOCK),
            this::servedByThePublicInstance,
            office.desk().workflow(),
            office::mediaHash,
            host.texts());
  }

  @AfterEach
  void stop() {
    tested.close();
    context.close();
  }

  @Test
  void an_article_goes_live_on_the_public_instance() throws Exception {
    String photo = office.photo("tayang");
    ArticleId id = publish("pantai-tayang", photo);

    carryOut(id);

    assertThat(office.state(id).position().step()).isEqualTo("share");
    assertThat(content.publicTitle(id.path())).contains("Pantai Lapin di Rupat");
    assertThat(content.publicBytes(identifier(photo))).isPresent();
  }

  @Test
  void folders_go_before_what_is_in_them_photos_before_the_article_and_addresses_last()
      throws Exception {
    String photo = office.photo("urut");
    ArticleId id = publish("pantai-urut", photo);

    carryOut(id);

    List<String> order = published();
    assertThat(order).doesNotHaveDuplicates();
    String article = "pesona-public:" + id.path();
    String address = "pesona-public:" + new Slug("pantai-urut").path("id");
    assertThat(order)
        .containsSubsequence("dam:/pesona", "dam:" + identifier(photo), article, address);
    for (String last : List.of(article, address)) {
      for (String folder = above(last); !folder.endsWith(":"); folder = above(folder)) {
        assertThat(order).containsSubsequence(folder, last);
      }
    }
  }

  @Test
  void a_line_that_stays_down_brings_the_article_back_to_step_7_with_the_reason() throws Exception {
    String former = office.photo("lama");
    ArticleId id = publish("pantai-semula", former);
    carryOut(id);
    String photo = office.photo("baru");
    office.perform(id, "revise", "rini");
    office.rewrite(id, "pantai-semula", "Judul kedua", photo);
    office.throughApproval(id);
    office.perform(id, "publish", "dedi");
    breakLineFor(id);

    for (int attempt = 1; attempt <= handler.attempts(); attempt++) {
      assertThatThrownBy(() -> carryOut(id)).isInstanceOf(PublishingFailed.class);
    }
    assertThat(content.publicTitle(id.path())).contains("Pantai Lapin di Rupat");
    assertThat(content.publicBytes(identifier(former))).isPresent();
    assertThat(office.state(id).position().publishing()).isTrue();
    giveUp(id, "the line is down");

    assertThat(office.state(id).position().publishing()).isFalse();
    assertThat(office.state(id).position().step()).isEqualTo("publish");
    assertThat(reason(id)).contains("the line is down");
    assertThat(content.publicTitle(id.path())).contains("Pantai Lapin di Rupat");
  }

  @Test
  void the_next_attempt_on_a_mended_line_ends_as_if_nothing_had_been() throws Exception {
    String photo = office.photo("ulang");
    ArticleId id = publish("pantai-ulang", photo);
    breakLineFor(id);
    assertThatThrownBy(() -> carryOut(id)).isInstanceOf(PublishingFailed.class);
    assertThat(content.publicBytes(identifier(photo))).isPresent();
    assertThat(content.isPublic(id.path())).isFalse();

    mendLine();
    carryOut(id);

    assertThat(office.state(id).position().step()).isEqualTo("share");
    assertThat(content.publicTitle(id.path())).contains("Pantai Lapin di Rupat");
  }

  private ArticleId publish(String slug, String photo) {
    ArticleId id = office.readyToPublish(slug, photo);
    office.perform(id, "publish", "dedi");
    return id;
  }

  /** What was published, by workspace and path or identifier. */
  private List<String> published() throws Exception {
    @SuppressWarnings("unchecked")
    ArgumentCaptor<Map<String, Object>> calls = ArgumentCaptor.forClass(Map.class);
    verify(commands, atLeastOnce()).executeCommand(any(), eq("publish"), calls.capture());
    return calls.getAllValues().stream()
        .map(call -> call.get("repository") + ":" + call.getOrDefault("path", call.get("uuid")))
        .toList();
  }

  private static String above(String path) {
    return path.substring(0, path.lastIndexOf('/'));
  }

  private void breakLineFor(ArticleId id) throws Exception {
    doThrow(new IOException("the line is down"))
        .when(commands)
        .executeCommand(
            any(), eq("publish"), argThat(params -> id.path().equals(params.get("path"))));
  }

  private void mendLine() throws Exception {
    doAnswer(
            call ->
                tested
                    .magnolia()
                    .commands()
                    .executeCommand(call.getArgument(0), call.getArgument(1), call.getArgument(2)))
        .when(commands)
        .executeCommand(any(), any(), any());
  }

  private void carryOut(ArticleId id) throws Exception {
    for (Message message : pending(id)) {
      handler.carryOut(message);
    }
  }

  private void giveUp(ArticleId id, String error) {
    for (Message message : pending(id)) {
      handler.gaveUp(
          new Message(
              message.id(),
              message.type(),
              message.payload(),
              message.createdAt(),
              message.notBefore(),
              handler.attempts(),
              Optional.of(error)));
    }
  }

  private List<Message> pending(ArticleId id) {
    return office.pesona().read(reading -> Outbox.pending(reading, handler.type())).stream()
        .filter(message -> message.require("article").equals(id.value()))
        .toList();
  }

  private String reason(ArticleId id) {
    List<Entry> records = office.pesona().read(reading -> Chain.list(reading, id.value()));
    return records.get(records.size() - 1).body().orElseThrow().reason().orElseThrow();
  }

  /** A page as the public instance makes it, found by the slug that is public there. */
  private PublicAddress.Answer servedByThePublicInstance(String address) {
    String slug = address.substring(address.lastIndexOf('/') + 1, address.indexOf('?'));
    Host publicSide = tested.publicSide();
    Store copies =
        new Store(
            publicSide.sessions(),
            new WriteGate(publicSide.sessions()),
            Access.PUBLIC,
            Workspaces.PESONA_PUBLIC);
    return copies.read(
        reading ->
            reading
                .find(new Slug(slug).path("id"))
                .flatMap(node -> reading.find(node.requireText("path")))
                .map(
                    article ->
                        new PublicAddress.Answer(
                            200,
                            "<meta name=\"pesona:revision\" content=\""
                                + article.name()
                                + '.'
                                + article.requireNumber("revision")
                                + "\">"))
                .orElseGet(() -> new PublicAddress.Answer(404, "")));
  }

  private static String identifier(String key) {
    return key.substring("jcr:".length());
  }
}
