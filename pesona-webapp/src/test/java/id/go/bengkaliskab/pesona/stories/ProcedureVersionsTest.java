package id.go.bengkaliskab.pesona.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bengkaliskab.pesona.article.ArticleId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcedureVersionsTest {
  @TempDir Path folder;
  private Office office;
  private String oldHash;

  @BeforeEach
  void open() {
    office = new Office(folder);
    oldHash = office.procedure().hash();
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void a_round_ends_under_the_version_it_began_under_and_the_next_takes_the_new_one() {
    ArticleId id = Way.to(office, "edit");
    office.open(withLooserUpload());
    String newHash = office.procedure().hash();
    assertThat(newHash).isNotEqualTo(oldHash);

    Way.walk(office, id, "finished");
    assertThat(office.transitionsOf(id))
        .allSatisfy(entry -> assertThat(entry.header().fact().procedureHash()).isEqualTo(oldHash));

    office.perform(id, "rini", "revise");
    assertThat(office.state(id).procedureHash()).isEqualTo(newHash);
    Way.walk(office, id, "upload");
    office.perform(id, "rini", "uploaded");
    assertThat(office.lastRecord(id).header().fact().procedureHash()).isEqualTo(newHash);
  }

  @Test
  void a_version_is_found_again_after_a_restart() {
    ArticleId id = Way.to(office, "edit");
    office.open(withLooserUpload());
    office.open(withLooserUpload());

    assertThat(office.desk().procedures().byHash(oldHash).hash()).isEqualTo(oldHash);
    Way.walk(office, id, "finished");
    assertThat(office.step(id)).isEqualTo("finished");
  }

  @Test
  void an_article_begun_after_the_change_follows_the_new_version() {
    office.open(withLooserUpload());

    ArticleId id = Way.to(office, "create");

    assertThat(office.state(id).procedureHash()).isEqualTo(office.procedure().hash());
  }

  @Test
  void a_tidied_file_is_no_new_version() {
    office.open("# rapi\n" + Office.shippedProcedure());

    assertThat(office.procedure().hash()).isEqualTo(oldHash);
  }

  @Test
  void a_version_is_in_force_since_its_first_start_until_another_one_starts() {
    Instant first = office.clock().instant();
    office.clock().pass(Duration.ofDays(1));
    office.open(Office.shippedProcedure());
    assertThat(office.desk().procedures().since()).contains(first);

    Instant second = office.clock().instant();
    office.open(withLooserUpload());
    assertThat(office.desk().procedures().since()).contains(second);

    office.clock().pass(Duration.ofDays(1));
    office.open(Office.shippedProcedure());
    assertThat(office.desk().procedures().since()).contains(office.clock().instant());
  }

  @Test
  void a_version_that_never_was_is_an_error_of_ours() {
    assertThatThrownBy(() -> office.desk().procedures().byHash("0".repeat(64)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no procedure version");
  }

  /** A version in which step 5 is open to those who write. */
  private static String withLooserUpload() {
    String shipped = Office.shippedProcedure();
    int upload = shipped.indexOf("id: upload\n");
    return shipped.substring(0, upload)
        + shipped
            .substring(upload)
            .replaceFirst(
                "performers: \\[staf-admin]", "performers: [staf-admin, staf-pengolah-data]");
  }
}
