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
}
