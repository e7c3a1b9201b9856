package id.go.bengkaliskab.pesona.magnolia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.verify;

import id.go.bengkaliskab.pesona.host.Bell.Urgency;
import id.go.bengkaliskab.pesona.host.Person;
import info.magnolia.ui.api.message.Message;
import info.magnolia.ui.api.message.MessageType;
import info.magnolia.ui.framework.message.MessagesManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.MockedConstruction;

class MagnoliaMessagesTest {
  private static final Person SARI =
      new Person("sari", "Sari", Optional.empty(), Locale.ENGLISH, Set.of(), true);

  private final MessagesManager manager = mock(MessagesManager.class);
  private final MagnoliaMessages messages = new MagnoliaMessages(() -> manager);
  private final FakeContext context = new FakeContext();
  private final List<List<?>> made = new ArrayList<>();
  private final MockedConstruction<Message> construction =
      mockConstruction(Message.class, (message, how) -> made.add(how.arguments()));

  @AfterEach
  void close() {
    construction.close();
    context.close();
  }

  @Test
  void a_notice_goes_to_its_reader_with_its_words() {
    messages.ring(SARI, Urgency.TASK, "New task: Pantai", "Open in Pesona: https://x.test");

    verify(manager).sendMessage("sari", construction.constructed().get(0));
    assertThat(made.get(0))
        .isEqualTo(
            List.of(MessageType.WORKITEM, "New task: Pantai", "Open in Pesona: https://x.test"));
  }

  @Test
  void each_urgency_has_its_type() {
    Map<Urgency, MessageType> types =
        Map.of(
            Urgency.NEWS, MessageType.INFO,
            Urgency.WARNING, MessageType.WARNING,
            Urgency.TASK, MessageType.WORKITEM);

    for (Urgency urgency : Urgency.values()) {
      messages.ring(SARI, urgency, "", "");
      assertThat(made.get(made.size() - 1).get(0)).isEqualTo(types.get(urgency));
    }
  }

  @Test
  void a_message_that_magnolia_refuses_is_not_hidden_from_the_outbox() {
    doThrow(new IllegalStateException("no folder for sari"))
        .when(manager)
        .sendMessage(any(), any());

    assertThatThrownBy(() -> messages.ring(SARI, Urgency.NEWS, "", ""))
        .hasMessage("no folder for sari");
  }
}
