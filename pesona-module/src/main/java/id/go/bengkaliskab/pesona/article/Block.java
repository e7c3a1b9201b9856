package id.go.bengkaliskab.pesona.article;

import java.util.List;
import java.util.Objects;

/** A part of the body of an article; the order of blocks is its layout. */
public sealed interface Block {

  /** Id of the kind of block in content, such as {@code photo}. */
  String type();

  /** Running text in order, without markup and without the texts about pictures. */
  List<String> words();

  /** The pictures used, in order. */
  List<Picture> pictures();

  /** Keys of all assets used: the pictures, and what only some blocks have. */
  default List<String> media() {
    return pictures().stream().map(Picture::asset).toList();
  }

  /**
   * Running text.
   *
   * @param html sanitised rich text
   */
  record Text(String html) implements Block {
    public Text {
      Objects.requireNonNull(html, "html");
    }

    @Override
    public String type() {
      return "text";
    }

    @Override
    public List<String> words() {
      return RichTextContent.of(html).paragraphs();
    }

    @Override
    public List<Picture> pictures() {
      return RichTextContent.of(html).pictures();
    }
  }

  /** One picture. */
  record Photo(Picture picture) implements Block {
    public Photo {
      Objects.requireNonNull(picture, "picture");
    }

    @Override
    public String type() {
      return "photo";
    }

    @Override
    public List<String> words() {
      return List.of();
    }

    @Override
    public List<Picture> pictures() {
      return List.of(picture);
    }
  }

  /** Several pictures side by side. */
  record Gallery(List<Picture> pictures) implements Block {
    public Gallery {
      pictures = List.copyOf(pictures);
    }

    @Override
    public String type() {
      return "gallery";
    }

    @Override
    public List<String> words() {
      return List.of();
    }
  }

  /**
   * Somebody's words, set apart.
   *
   * @param quote the words
   * @param source who said them; may be empty
   */
  record Quote(String quote, String source) implements Block {
    public Quote {
      Objects.requireNonNull(quote, "quote");
      Objects.requireNonNull(source, "source");
    }

    @Override
    public String type() {
      return "quote";
    }

    @Override
    public List<String> words() {
      return List.of(quote, source);
    }

    @Override
    public List<Picture> pictures() {
      return List.of();
    }
  }

  /**
   * A video.
   *
   * @param video key of the asset, {@code jcr:<uuid>}
   * @param poster the picture that stands for it until it is played, with what is said about it
   * @param captions key of the captions (WebVTT); empty when there are none
   * @param transcript what is said and heard in it, for those who read it; may be empty
   */
  record Video(String video, Picture poster, String captions, String transcript) implements Block {
    public Video {
      if (!video.matches("jcr:[0-9a-f-]{36}")) {
        throw new IllegalArgumentException("not an asset key: \"" + video + '"');
      }
      if (!captions.isEmpty() && !captions.matches("jcr:[0-9a-f-]{36}")) {
        throw new IllegalArgumentException("not an asset key: \"" + captions + '"');
      }
      Objects.requireNonNull(poster, "poster");
      Objects.requireNonNull(transcript, "transcript");
    }

    @Override
    public String type() {
      return "video";
    }

    @Override
    public List<String> words() {
      return transcript.isBlank() ? List.of() : List.of(transcript);
    }

    @Override
    public List<Picture> pictures() {
      return List.of(poster);
    }

    @Override
    public List<String> media() {
      return captions.isEmpty()
          ? List.of(video, poster.asset())
          : List.of(video, poster.asset(), captions);
    }
  }
}
