package id.go.bengkaliskab.pesona.notice;

import java.util.Objects;

/** A file within a mail. */
public final class MailFile {
  private final String name;
  private final String type;
  private final byte[] bytes;

  /**
   * @param name file name, or content id of a picture
   * @param type media type
   * @param bytes content
   */
  public MailFile(String name, String type, byte[] bytes) {
    this.name = Objects.requireNonNull(name, "name");
    this.type = Objects.requireNonNull(type, "type");
    this.bytes = bytes.clone();
  }

  /** File name, or content id of a picture. */
  public String name() {
    return name;
  }

  /** Media type. */
  public String type() {
    return type;
  }

  /** Content. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
