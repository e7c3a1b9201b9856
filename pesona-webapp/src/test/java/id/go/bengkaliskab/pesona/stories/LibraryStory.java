package id.go.bengkaliskab.pesona.stories;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.bengkaliskab.pesona.article.AssetUses;
import id.go.bengkaliskab.pesona.article.Block;
import id.go.bengkaliskab.pesona.article.Draft;
import id.go.bengkaliskab.pesona.article.Picture;
import id.go.bengkaliskab.pesona.embedded.media.Pictures;
import id.go.bengkaliskab.pesona.gallery.AssetDesk;
import id.go.bengkaliskab.pesona.gallery.AssetUsage;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.AssetCatalogue;
import id.go.bengkaliskab.pesona.media.AssetEdits;
import id.go.bengkaliskab.pesona.media.AssetSweep;
import id.go.bengkaliskab.pesona.media.AssetTexts;
import id.go.bengkaliskab.pesona.media.DecodingBudget;
import id.go.bengkaliskab.pesona.media.MediaLibrary;
import id.go.bengkaliskab.pesona.media.Renditions;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.awt.Color;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The media library of an office without screens. */
abstract class LibraryStory {
  Office office;
  MediaLibrary library;
  AssetCatalogue catalogue;
  AssetEdits edits;
  AssetUsage usage;
  AssetDesk desk;

  @BeforeEach
  void open(@TempDir Path folder) {
    office = new Office(folder.resolve("office"));
    library = new MediaLibrary(office.dam(), office.store());
    catalogue = new AssetCatalogue(office.dam());
    edits =
        new AssetEdits(
            office.dam(),
            office.store(),
            new Renditions(folder.resolve("renditions"), new DecodingBudget(10)));
    usage = new AssetUsage(office.store(), office.desk());
    desk =
        new AssetDesk(
            office.store(),
            catalogue,
            edits,
            library,
            usage,
            new Chain(new SecureRandom()),
            login -> login,
            office.clock());
  }

  @AfterEach
  void close() {
    office.close();
  }

  Asset stored(Color colour) {
    return library.store(
        Pictures.photo(colour),
        "foto.jpg",
        new AssetTexts("foto.jpg", "", "", ""),
        "rini",
        office.clock().instant());
  }

  static Block photo(Asset asset) {
    return new Block.Photo(new Picture(asset.key(), "Perahu di dermaga", "", ""));
  }

  void sweep() {
    new AssetSweep(
            office.dam(),
            office.store(),
            key -> office.store().read(reading -> AssetUses.has(reading, key)),
            key -> office.store().read(reading -> Draft.anyHolds(reading, key)),
            office.clock())
        .run();
  }

  List<Entry> records(String kind) {
    return office.store().read(reading -> Chain.list(reading, Chain.OFFICE)).stream()
        .filter(it -> it.header().fact().kind().equals(kind))
        .toList();
  }

  static Refused refusedBy(ThrowingCallable act) {
    return catchThrowableOfType(Refused.class, act);
  }
}
