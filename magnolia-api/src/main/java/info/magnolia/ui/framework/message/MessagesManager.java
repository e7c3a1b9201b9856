package info.magnolia.ui.framework.message;

import info.magnolia.ui.api.message.Message;

/** Delivers notifications to the people who use AdminCentral. */
public interface MessagesManager {

  void sendMessage(String userName, Message message);

  void sendGroupMessage(String groupName, Message message);

  void sendLocalMessage(Message message);

  void broadcastMessage(Message message);
}
