package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.host.Bell;
import id.go.bengkaliskab.pesona.host.Person;
import info.magnolia.ui.api.message.Message;
import info.magnolia.ui.api.message.MessageType;
import info.magnolia.ui.framework.message.MessagesManager;
import javax.inject.Provider;

/** Notices in the app Notifications of AdminCentral. */
final class MagnoliaMessages implements Bell {
  private final Provider<MessagesManager> messages;

  MagnoliaMessages(Provider<MessagesManager> messages) {
    this.messages = messages;
  }

  @Override
  public void ring(Person to, Urgency urgency, String subject, String text) {
    messages.get().sendMessage(to.login(), new Message(type(urgency), subject, text));
  }

  private static MessageType type(Urgency urgency) {
    return switch (urgency) {
      case NEWS -> MessageType.INFO;
      case WARNING -> MessageType.WARNING;
      case TASK -> MessageType.WORKITEM;
    };
  }
}
