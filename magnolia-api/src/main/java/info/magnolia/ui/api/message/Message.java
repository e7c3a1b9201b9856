package info.magnolia.ui.api.message;

/** A notification. */
public class Message {

  public Message(MessageType type, String subject, String message) {
    throw new LinkageError("compile-only");
  }

  public void setView(String view) {
    throw new LinkageError("compile-only");
  }

  public void addProperty(String name, Object value) {
    throw new LinkageError("compile-only");
  }
}
