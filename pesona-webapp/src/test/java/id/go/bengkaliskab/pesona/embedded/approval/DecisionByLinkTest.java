package id.go.bengkaliskab.pesona.embedded.approval;

import static id.go.bengkaliskab.pesona.embedded.approval.LinkVisitor.mailTo;
import static id.go.bengkaliskab.pesona.embedded.approval.LinkVisitor.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.record.Entry;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the link of a mail decides, and until when. */
class DecisionByLinkTest extends ApprovalStory {
  @Test
  void approving_twice_gives_the_same_result_and_one_record() {
    office.connectMail();
    ArticleId id = office.awaitingApproval(TITLE);
    LinkVisitor visitor = visit(arrivedFor("nurul"));
    String form = visitor.form();

    HttpResponse<String> first = visitor.post(Map.of("form", form, "outcome", "approve"));
    HttpResponse<String> second = visitor.post(Map.of("form", form, "outcome", "approve"));

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.body()).contains("Artikel disetujui", TITLE);
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(second.body()).isEqualTo(first.body());
    List<Entry> approvals = approvals(id);
    assertThat(approvals).hasSize(1);
    assertThat(approvals.get(0).header().fact().via()).isEqualTo("mail-link");
    assertThat(approvals.get(0).header().fact().actor()).isEqualTo("nurul");
    assertThat(office.state(id).position().step()).isEqualTo("compose");
    assertThat(visitor.get().statusCode()).isEqualTo(410);
    assertThat(visitor.get().body()).doesNotContain("Kapal pagi");
    assertThat(visitor.post(Map.of("form", form, "outcome", "reject", "reason", "x")).statusCode())
        .isEqualTo(410);
  }

  @Test
  void rejecting_asks_for_a_reason_and_tells_it_to_the_contributors() {
    office.connectMail();
    ArticleId id = office.awaitingApproval(TITLE);
    LinkVisitor visitor = visit(arrivedFor("nurul"));

    HttpResponse<String> without = visitor.reject("  ");
    assertThat(without.statusCode()).isEqualTo(422);
    assertThat(without.body()).contains("Keputusan belum tercatat");
    assertThat(office.state(id).position().step()).isEqualTo("approve");

    HttpResponse<String> with = visitor.reject("Harga tiket belum benar: <b>Rp15.000</b>?");
    assertThat(with.statusCode()).isEqualTo(200);
    assertThat(with.body())
        .contains("Artikel ditolak", "&lt;b&gt;Rp15.000&lt;/b&gt;")
        .doesNotContain("<b>Rp15.000");
    assertThat(office.state(id).position().step()).isEqualTo("edit");
    for (String login : List.of("rini", "hasan")) {
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () ->
                  assertThat(text(mailTo(office.mail, login)))
                      .contains("Nurul Huda tidak menyetujui", "Harga tiket belum benar"));
    }
  }

  @Test
  void a_link_ends_after_three_office_days() {
    office.connectMail();
    ArticleId id = office.awaitingApproval(TITLE);
    LinkVisitor visitor = visit(arrivedFor("nurul"));
    String form = visitor.form();
    office.clock.set(Instant.parse("2026-11-26T02:59:59Z"));
    assertThat(visitor.get().statusCode()).isEqualTo(200);
    office.clock.set(Instant.parse("2026-11-26T03:00:00Z"));
    assertThat(visitor.get().statusCode()).isEqualTo(410);
    assertThat(visitor.get().body()).contains("Tautan sudah kedaluwarsa");
    assertThat(visitor.post(Map.of("form", form, "outcome", "approve")).statusCode())
        .isEqualTo(410);
    assertThat(office.state(id).position().step()).isEqualTo("approve");
  }

  @Test
  void the_later_of_two_approvers_learns_who_was_first_and_when() {
    office.staff.add("tengku", "Tengku Said", "kasi");
    office.connectMail();
    ArticleId id = office.awaitingApproval(TITLE);
    LinkVisitor first = visit(arrivedFor("nurul"));
    LinkVisitor second = visit(arrivedFor("tengku"));
    String form = second.form();
    office.clock.set(Office.MONDAY.plusSeconds(300));
    first.approve();

    HttpResponse<String> late = second.post(Map.of("form", form, "outcome", "approve"));
    assertThat(late.statusCode()).isEqualTo(410);
    assertThat(late.body())
        .contains("Sudah diputuskan", "Nurul Huda", "Senin, 23 November 2026 pukul 10.05 WIB");
    assertThat(approvals(id)).hasSize(1);
  }

  @Test
  void the_link_of_a_disabled_or_moved_person_decides_nothing() {
    office.staff.add("tengku", "Tengku Said", "kasi");
    office.connectMail();
    ArticleId id = office.awaitingApproval(TITLE);
    LinkVisitor disabled = visit(arrivedFor("nurul"));
    LinkVisitor moved = visit(arrivedFor("tengku"));
    String form = disabled.form();
    String otherForm = moved.form();
    office.staff.disable("nurul");
    office.staff.add("tengku", "Tengku Said", "staf-admin");

    assertThat(disabled.get().body()).contains("Akun tidak aktif").doesNotContain("Kapal pagi");
    assertThat(disabled.post(Map.of("form", form, "outcome", "approve")).statusCode())
        .isEqualTo(410);
    assertThat(moved.get().body()).contains("Bukan wewenang Anda lagi");
    assertThat(moved.post(Map.of("form", otherForm, "outcome", "approve")).statusCode())
        .isEqualTo(410);
    assertThat(office.state(id).position().step()).isEqualTo("approve");
  }
}
