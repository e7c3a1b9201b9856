package id.go.bengkaliskab.pesona.stories;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.article.AssetUses;
import id.go.bengkaliskab.pesona.article.Draft;
import id.go.bengkaliskab.pesona.gallery.Arrivals;
import id.go.bengkaliskab.pesona.gallery.AssetUsage;
import id.go.bengkaliskab.pesona.gallery.Removal;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.AssetCatalogue;
import id.go.bengkaliskab.pesona.media.AssetEdits;
import id.go.bengkaliskab.pesona.media.AssetEntry;
import id.go.bengkaliskab.pesona.media.AssetKind;
import id.go.bengkaliskab.pesona.media.AssetSweep;
import id.go.bengkaliskab.pesona.media.Bytes;
import id.go.bengkaliskab.pesona.media.DecodingBudget;
import id.go.bengkaliskab.pesona.media.DocumentShelf;
import id.go.bengkaliskab.pesona.media.Folders;
import id.go.bengkaliskab.pesona.media.MediaLibrary;
import id.go.bengkaliskab.pesona.media.PdfReader;
import id.go.bengkaliskab.pesona.media.PhotoReader;
import id.go.bengkaliskab.pesona.media.Renditions;
import id.go.bengkaliskab.pesona.media.VideoShelf;
import id.go.bengkaliskab.pesona.media.apart.Apart;
import id.go.bengkaliskab.pesona.media.video.VideoReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The picture that stands for a video lives as long as the video. */
class PosterTest {
  private Office office;
  private MediaLibrary library;
  private Asset video;
  private String poster;

  @BeforeEach
  void bringIn(@TempDir Path folder) throws IOException {
    office = new Office(folder.resolve("office"));
    library = new MediaLibrary(office.dam(), office.store());
    Path film = folder.resolve("film.mp4");
    try (InputStream in = getClass().getResourceAsStream("/demo/dari-dermaga-ke-pantai.mp4")) {
      Files.copy(in, film);
    }
    VideoShelf shelf =
        new VideoShelf(
            library,
            new VideoReader(Optional.empty(), Apart.oneByOne()),
            new PhotoReader(new DecodingBudget(10)),
            office.clock());
    video = shelf.take(office.person("dedi"), "film.mp4", film);
    poster = library.video(video.key()).orElseThrow().poster();
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void the_poster_of_a_video_that_the_library_keeps_stays() {
    AssetCatalogue catalogue = new AssetCatalogue(office.dam());
    AssetEdits edits =
        new AssetEdits(
            office.dam(),
            office.store(),
            new Renditions(Path.of("target"), new DecodingBudget(10)));
    new Arrivals(
            catalogue,
            edits,
            new Removal(catalogue, edits, library, new AssetUsage(office.store(), office.desk())))
        .settle(video.id(), "", office.actor("dedi"));

    sweepAfterTwoDays();

    assertThat(library.byKey(video.key())).isPresent();
    assertThat(library.byKey(poster)).isPresent();
    assertThat(catalogue.find(library.byKey(poster).orElseThrow().id()))
        .hasValueSatisfying(entry -> assertThat(entry.temporary()).isFalse());
  }

  @Test
  void what_is_kept_is_not_temporary_and_neither_is_its_poster() {
    AssetCatalogue catalogue = new AssetCatalogue(office.dam());
    AssetUsage usage = new AssetUsage(office.store(), office.desk());
    List<AssetEntry> both =
        List.of(
            catalogue.find(video.id()).orElseThrow(),
            catalogue.find(library.poster(video.key()).orElseThrow().id()).orElseThrow());
    assertThat(usage.temporary(both)).hasSize(2);

    new Folders(office.dam()).move(video.id(), "");

    assertThat(both.stream().map(it -> catalogue.find(it.asset().id()).orElseThrow()))
        .noneMatch(AssetEntry::temporary);
  }

  @Test
  void captions_are_captions_and_no_document() {
    VideoShelf shelf =
        new VideoShelf(
            library,
            new VideoReader(Optional.empty(), Apart.oneByOne()),
            new PhotoReader(new DecodingBudget(10)),
            office.clock());
    DocumentShelf documents =
        new DocumentShelf(office.dam(), new PdfReader(Apart.oneByOne()), office.clock());

    Asset captions =
        shelf.takeCaptions(
            office.person("dedi"),
            "film.vtt",
            Bytes.wrap(
                "WEBVTT\n\n00:00.000 --> 00:01.000\nSenja\n".getBytes(StandardCharsets.UTF_8)));

    assertThat(shelf.captionsByKey(captions.key())).contains(captions);
    assertThat(documents.byKey(captions.key())).isEmpty();
    assertThat(documents.find("", 10)).isEmpty();
    assertThat(new AssetCatalogue(office.dam()).find(captions.id()).orElseThrow().kind())
        .isEqualTo(AssetKind.CAPTIONS);
  }

  @Test
  void a_video_that_nothing_keeps_goes_with_its_poster() {
    sweepAfterTwoDays();
    sweepAfterTwoDays();

    assertThat(library.byKey(video.key())).isEmpty();
    assertThat(library.byKey(poster)).isEmpty();
  }

  private void sweepAfterTwoDays() {
    office.clock().pass(Duration.ofDays(2));
    new AssetSweep(
            office.dam(),
            office.store(),
            key -> office.store().read(reading -> AssetUses.has(reading, key)),
            key -> office.store().read(reading -> Draft.anyHolds(reading, key)),
            office.clock())
        .run();
  }
}
