package id.go.bengkaliskab.pesona.page;

import id.go.bengkaliskab.pesona.article.Block;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;

/**
 * A video as those who decide about it see it: with its length, to be played where the page can,
 * else by its poster, and with what is said in it.
 */
final class FilmMarkup {
  /** The same word in either language, with a sign that the fonts of the paper have. */
  private static final String NAME = "\u25ba Video";

  private final MediaPlaces places;
  private final UnaryOperator<String> text;

  /**
   * @param places where it is found
   * @param text the words of the page by their keys
   */
  FilmMarkup(MediaPlaces places, UnaryOperator<String> text) {
    this.places = places;
    this.text = text;
  }

  /** The figure, to which its caption is still to be added. */
  Element append(Element body, Block.Video block, String language) {
    Optional<Film> film = places.files().film(block);
    Element figure = body.appendElement("figure").addClass("video");
    figure
        .appendElement("p")
        .addClass("kind")
        .text(film.map(it -> NAME + ' ' + facts(it)).orElse(NAME));
    Optional<String> poster = places.picture(block.poster().asset());
    Optional<String> address = film.map(Film::file).flatMap(places::file);
    if (address.isPresent()) {
      player(figure, film.get(), address.get(), block, language);
      poster.ifPresent(it -> figure.select("video").attr("poster", it));
    } else {
      poster.ifPresent(
          it -> figure.appendElement("img").attr("src", it).attr("alt", block.poster().alt()));
    }
    return figure;
  }

  private String facts(Film film) {
    String captions =
        text.apply(film.captions().isPresent() ? "approval.captions" : "approval.captions.none");
    return film.length() + " \u00b7 " + captions;
  }

  private void player(
      Element figure, Film film, String address, Block.Video block, String language) {
    Element video =
        figure
            .appendElement("video")
            .attr("controls", "controls")
            .attr("playsinline", "playsinline")
            .attr("preload", "metadata")
            .attr("width", Integer.toString(film.width()))
            .attr("height", Integer.toString(film.height()));
    if (!block.poster().alt().isBlank()) {
      video.attr("aria-label", block.poster().alt());
    }
    video.appendElement("source").attr("src", address).attr("type", "video/mp4");
    film.captions()
        .flatMap(places::file)
        .ifPresent(
            captions ->
                video
                    .appendElement("track")
                    .attr("kind", "captions")
                    .attr("src", captions)
                    .attr("srclang", language)
                    .attr("label", text.apply("approval.captions.label"))
                    .attr("default", "default"));
  }

  /** What is said and heard in it, where that is written down. */
  void appendTranscript(Element body, Block.Video block) {
    if (block.transcript().isBlank()) {
      return;
    }
    Element box = body.appendElement("div").addClass("text");
    box.appendElement("p").addClass("quiet").text(text.apply("approval.transcript"));
    block
        .transcript()
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(it -> box.appendElement("p").text(it));
  }
}
