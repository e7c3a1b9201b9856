package info.magnolia.ui.api.message;

/** How urgent a notification is. */
public enum MessageType {
  INFO,
  WARNING,
  ERROR,
  WORKITEM
}
