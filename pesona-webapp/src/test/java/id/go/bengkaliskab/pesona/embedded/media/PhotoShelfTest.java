package id.go.bengkaliskab.pesona.embedded.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.bengkaliskab.pesona.embedded.jackrabbit.TestRepository;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.Bytes;
import id.go.bengkaliskab.pesona.media.DecodingBudget;
import id.go.bengkaliskab.pesona.media.MediaLibrary;
import id.go.bengkaliskab.pesona.media.PhotoReader;
import id.go.bengkaliskab.pesona.media.PhotoShelf;
import id.go.bengkaliskab.pesona.media.Renditions;
import id.go.bengkaliskab.pesona.media.Spec;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photos as people bring them in and choose among them, in a real repository. */
class PhotoShelfTest {
  @TempDir Path folder;
  private TestRepository repository;
  private PhotoShelf shelf;

  @BeforeEach
  void open() {
    repository = new TestRepository(folder);
    DecodingBudget budget = new DecodingBudget(20);
    shelf =
        new PhotoShelf(
            new MediaLibrary(
                repository.store(Access.AUTHOR, Workspaces.DAM),
                repository.store(Access.AUTHOR, Workspaces.PESONA)),
            new PhotoReader(budget),
            new Renditions(folder.resolve("renditions"), budget),
            Clock.systemUTC());
  }

  @AfterEach
  void close() {
    repository.close();
  }

  @Test
  void a_photo_comes_in_and_is_found_by_part_of_its_name() {
    Asset asset = shelf.take(person("kasi"), "C:\\foto\\Dermaga_100%.png", photo());
    shelf.take(person("staf-admin"), "senja.png", photo());

    assertThat(asset.title()).isEqualTo("Dermaga_100%.png");
    assertThat(shelf.find("maga_100%", 10)).containsExactly(asset);
    assertThat(shelf.find("a%s", 10)).as("a sign of the query language is a letter").isEmpty();
    assertThat(shelf.find("'", 10)).isEmpty();
    assertThat(shelf.find(" ", 10)).hasSize(2);
    assertThat(shelf.find("", 1)).extracting(Asset::title).containsExactly("senja.png");
  }

  @Test
  void a_small_copy_is_no_wider_than_asked() throws IOException {
    Asset asset = shelf.take(person("kasi"), "laut.png", photo());

    try (InputStream small = shelf.small(asset, Spec.W320)) {
      assertThat(ImageIO.read(small).getWidth()).isEqualTo(320);
    }
  }

  @Test
  void who_does_not_keep_media_brings_nothing_in() {
    Refused refused =
        catchThrowableOfType(Refused.class, () -> shelf.take(person("kabid"), "laut.png", photo()));

    assertThat(refused.kind()).isEqualTo(Refused.Kind.NOT_ALLOWED);
    assertThat(shelf.find("", 10)).isEmpty();
  }

  @Test
  void what_is_no_photo_brings_nothing_in() {
    Refused refused =
        catchThrowableOfType(
            Refused.class,
            () ->
                shelf.take(
                    person("kasi"),
                    "laut.png",
                    Bytes.wrap("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))));

    assertThat(refused.refusals()).hasSize(1);
    assertThat(shelf.find("", 10)).isEmpty();
  }

  private static Bytes photo() {
    return Pictures.photo(Color.BLUE).original();
  }

  private static Person person(String role) {
    return new Person(
        role, role, Optional.empty(), Locale.forLanguageTag("id"), Set.of(role), true);
  }
}
