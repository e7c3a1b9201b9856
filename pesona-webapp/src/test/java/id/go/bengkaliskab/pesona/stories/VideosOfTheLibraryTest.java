package id.go.bengkaliskab.pesona.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.bengkaliskab.pesona.article.Block;
import id.go.bengkaliskab.pesona.article.Picture;
import id.go.bengkaliskab.pesona.gallery.Arrivals;
import id.go.bengkaliskab.pesona.gallery.Removal;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.AssetEntry;
import id.go.bengkaliskab.pesona.media.AssetKind;
import id.go.bengkaliskab.pesona.media.Bytes;
import id.go.bengkaliskab.pesona.media.DecodingBudget;
import id.go.bengkaliskab.pesona.media.DocumentShelf;
import id.go.bengkaliskab.pesona.media.PdfReader;
import id.go.bengkaliskab.pesona.media.PhotoReader;
import id.go.bengkaliskab.pesona.media.VideoAsset;
import id.go.bengkaliskab.pesona.media.VideoShelf;
import id.go.bengkaliskab.pesona.media.apart.Apart;
import id.go.bengkaliskab.pesona.media.video.VideoReader;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Videos, their posters and captions as the office keeps, copies and removes them. */
class VideosOfTheLibraryTest extends LibraryStory {
  @TempDir private Path films;

  private VideoShelf shelf;
  private Asset video;
  private Asset poster;

  @BeforeEach
  void bringIn() {
    shelf =
        new VideoShelf(
            library,
            new VideoReader(Optional.empty(), Apart.oneByOne()),
            new PhotoReader(new DecodingBudget(10)),
            office.clock());
    video = taken("film.mp4");
    poster = library.poster(video.key()).orElseThrow();
  }

  @Test
  void a_poster_tells_its_video_and_is_not_removed_before_it() {
    Refused refused =
        catchThrowableOfType(Refused.class, () -> desk.remove(poster.id(), office.actor("nurul")));

    assertThat(refused.first().key()).isEqualTo("refusal.asset.poster");
    assertThat(refused.first().arguments()).containsExactly("film.mp4");
    assertThat(desk.view(poster.id()).videos())
        .extracting(it -> it.asset().id())
        .containsExactly(video.id());
    assertThat(desk.view(video.id()).videos()).isEmpty();
    assertThat(records("media-delete")).isEmpty();
  }

  @Test
  void a_video_that_is_removed_takes_its_poster_along() {
    desk.remove(video.id(), office.actor("nurul"));

    assertThat(library.byKey(video.key())).isEmpty();
    assertThat(library.byKey(poster.key())).isEmpty();
    assertThat(records("media-delete")).hasSize(1);
  }

  @Test
  void a_poster_that_an_article_shows_stays_when_its_video_goes() {
    Block photo = new Block.Photo(new Picture(poster.key(), "Senja", "", ""));
    office.begin(Articles.withBlocks(Articles.complete(), List.of(photo)), "rini");

    desk.remove(video.id(), office.actor("nurul"));

    assertThat(library.byKey(video.key())).isEmpty();
    assertThat(library.byKey(poster.key())).isPresent();
  }

  @Test
  void a_video_that_is_there_already_leaves_nothing_behind() {
    Arrivals arrivals =
        new Arrivals(catalogue, edits, new Removal(catalogue, edits, library, usage));
    arrivals.settle(video.id(), "", office.actor("dedi"));
    office.clock().pass(Duration.ofMinutes(1));
    Asset again = taken("lagi.mp4");
    Asset itsPoster = library.poster(again.key()).orElseThrow();

    assertThat(arrivals.settle(again.id(), "", office.actor("dedi")).known()).isTrue();

    assertThat(library.byKey(again.key())).isEmpty();
    assertThat(library.byKey(itsPoster.key())).isEmpty();
    assertThat(library.byKey(poster.key())).isPresent();
  }

  @Test
  void a_copy_of_a_video_is_a_video_with_the_same_poster() {
    AssetEntry copy = desk.copy(video.id(), office.actor("dedi"));

    VideoAsset copied = library.video(copy.asset().key()).orElseThrow();
    assertThat(copied.duration()).isEqualTo(Duration.ofSeconds(13));
    assertThat(copied.poster()).isEqualTo(poster.key());
    assertThat(read(copy.asset())).isEqualTo(read(video));

    desk.remove(video.id(), office.actor("nurul"));
    assertThat(library.byKey(poster.key())).isPresent();
    desk.remove(copy.asset().id(), office.actor("nurul"));
    assertThat(library.byKey(poster.key())).isEmpty();
  }

  @Test
  void captions_of_a_time_when_they_counted_as_documents_are_captions_after_a_start() {
    String words = "WEBVTT\n\n00:00.000 --> 00:01.000\nSenja\n";
    Asset captions =
        shelf.takeCaptions(
            office.person("dedi"), "film.vtt", Bytes.wrap(words.getBytes(StandardCharsets.UTF_8)));
    office
        .dam()
        .change(unit -> unit.byIdentifier(captions.id()).orElseThrow().set("kind", "document"));
    DocumentShelf documents =
        new DocumentShelf(office.dam(), new PdfReader(Apart.oneByOne()), office.clock());
    assertThat(documents.find("", 10)).hasSize(1);

    edits.listAll();

    assertThat(documents.find("", 10)).isEmpty();
    assertThat(catalogue.find(captions.id()).orElseThrow().kind()).isEqualTo(AssetKind.CAPTIONS);
  }

  private Asset taken(String name) {
    Path film = films.resolve(name);
    try (InputStream in = getClass().getResourceAsStream("/demo/dari-dermaga-ke-pantai.mp4")) {
      Files.copy(in, film);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return shelf.take(office.person("dedi"), name, film);
  }

  private byte[] read(Asset asset) {
    return library.read(
        asset.id(),
        bytes -> {
          try {
            return bytes.readAllBytes();
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
  }
}
