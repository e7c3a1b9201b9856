package id.go.bengkaliskab.pesona.article;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A part of the body of an article; the order of blocks is its layout. */
public sealed interface Block {

  /** Id of the kind of block in content, such as {@code photo}. */
  String type();

  /** Running text in order, without markup and without the texts about pictures. */
  List<String> words();

  /** The pictures used, in order. */
  List<Picture> pictures();

  /** Keys of all assets used, of whatever kind. */
  default List<String> assets() {
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
   * What a reader looks up: opening hours, prices, whom to ask.
   *
   * @param title heading; may be empty
   * @param lines the facts in order
   */
  record Facts(String title, List<Line> lines) implements Block {
    public Facts {
      Objects.requireNonNull(title, "title");
      lines = List.copyOf(lines);
    }

    @Override
    public String type() {
      return "facts";
    }

    @Override
    public List<String> words() {
      return Stream.concat(
              Stream.of(title),
              lines.stream().flatMap(line -> Stream.of(line.label(), line.value())))
          .toList();
    }

    @Override
    public List<Picture> pictures() {
      return List.of();
    }

    /**
     * One fact.
     *
     * @param label what it is about
     * @param value the fact; may have line breaks
     */
    public record Line(String label, String value) {
      public Line {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(value, "value");
      }
    }
  }

  /**
   * Where something is.
   *
   * @param name name of the place
   * @param point where it lies
   * @param zoom how near a map opens, from 1 (the world) to 19 (a house)
   * @param directions address and how to get there, for those who don't see a map
   */
  record MapPoint(String name, GeoPoint point, int zoom, String directions) implements Block {
    /** Farthest and nearest that maps of the web show. */
    public static final int WORLD = 1;

    public static final int HOUSE = 19;

    public MapPoint {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(point, "point");
      Objects.requireNonNull(directions, "directions");
      if (zoom < WORLD || zoom > HOUSE) {
        throw new IllegalArgumentException("no zoom of a map: " + zoom);
      }
    }

    @Override
    public String type() {
      return "map";
    }

    /** The point is a statement like any other: who approves the words approves it. */
    @Override
    public List<String> words() {
      return List.of(name, point.toString(), directions);
    }

    @Override
    public List<Picture> pictures() {
      return List.of();
    }
  }

  /**
   * A document to take away.
   *
   * @param file key of its asset, {@code jcr:<uuid>}
   * @param title what it is
   */
  record Document(String file, String title) implements Block {
    public Document {
      AssetKey.require(file);
      Objects.requireNonNull(title, "title");
    }

    @Override
    public String type() {
      return "document";
    }

    @Override
    public List<String> words() {
      return List.of(title);
    }

    @Override
    public List<Picture> pictures() {
      return List.of();
    }

    @Override
    public List<String> assets() {
      return List.of(file);
    }
  }

  /**
   * Other articles to read on.
   *
   * @param articles ids of those that were chosen, in order; when there are none, the public site
   *     finds those that are akin
   */
  record Related(List<ArticleId> articles) implements Block {
    public Related {
      articles = List.copyOf(articles);
    }

    @Override
    public String type() {
      return "related";
    }

    @Override
    public List<String> words() {
      return List.of();
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
      AssetKey.require(video);
      if (!captions.isEmpty()) {
        AssetKey.require(captions);
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
    public List<String> assets() {
      return captions.isEmpty()
          ? List.of(video, poster.asset())
          : List.of(video, poster.asset(), captions);
    }
  }
}
