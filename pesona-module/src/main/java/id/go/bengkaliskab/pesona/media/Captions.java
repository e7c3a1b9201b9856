package id.go.bengkaliskab.pesona.media;

import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.refusal.Refused.Kind;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Captions of a video (WebVTT), read by their content and without style sheets.
 *
 * @param clean what is shown
 * @param original the file as it came
 */
record Captions(Bytes clean, Bytes original) {
  static final String MIME_TYPE = "text/vtt";
  static final int LARGEST = 1 << 20;

  private static final String SIGNATURE = "WEBVTT";
  private static final String MARK = "\uFEFF";

  /** Blocks that say how captions look, or nothing to whoever watches. */
  private static final List<String> LEFT_OUT = List.of("STYLE", "REGION", "NOTE");

  /** Whether a file means to be captions. */
  static boolean are(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8);
    String start = text.startsWith(MARK) ? text.substring(1) : text;
    return start.startsWith(SIGNATURE)
        && (start.length() == SIGNATURE.length()
            || " \t\r\n".indexOf(start.charAt(SIGNATURE.length())) >= 0);
  }

  /**
   * @throws Refused when the file is too large, no text in UTF-8, or without any caption
   */
  static Captions read(String fileName, Bytes file) {
    if (file.size() > LARGEST) {
      throw Refused.because(Kind.TOO_LARGE, "refusal.captions.large", fileName);
    }
    String text = text(fileName, file);
    if (!are(text.getBytes(StandardCharsets.UTF_8)) || !text.contains("-->")) {
      throw Refused.because(Kind.INVALID, "refusal.captions.none", fileName);
    }
    String clean =
        Stream.of(text.replace(MARK, "").replace("\r\n", "\n").replace('\r', '\n').split("\n{2,}"))
            .filter(block -> LEFT_OUT.stream().noneMatch(block.strip()::startsWith))
            .collect(Collectors.joining("\n\n", "", "\n"));
    return new Captions(Bytes.wrap(clean.getBytes(StandardCharsets.UTF_8)), file);
  }

  private static String text(String fileName, Bytes file) {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.array())).toString();
      return text.replace("\0", "");
    } catch (CharacterCodingException e) {
      throw Refused.because(Kind.INVALID, "refusal.captions.encoding", fileName);
    }
  }
}
