package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReportsByHttpTest extends OfficeStory {
  private static String month;

  @BeforeAll
  static void start() {
    month = YearMonth.now(ZoneId.of("Asia/Jakarta")).toString();
    walk.toApproval(walk.begin());
  }

  @Test
  void the_kabid_sees_everybody_and_staff_themselves() {
    JsonNode all = office.signedIn("zainal").get("/reports/" + month).mustBe(200).json();
    JsonNode own = office.signedIn("rini").get("/reports/" + month).mustBe(200).json();

    assertThat(all.required("lines").toString()).contains("rini", "dedi");
    assertThat(own.required("lines").toString()).contains("rini").doesNotContain("dedi");
    assertThat(own.required("only").textValue()).isEqualTo("rini");
  }

  @Test
  void the_file_for_spreadsheets_is_a_download_in_the_language_of_the_reader() {
    Answer file = office.signedIn("zainal").get("/reports/" + month + "/csv").mustBe(200);

    assertThat(file.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
    assertThat(file.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"pesona-" + month + ".csv\"");
    assertThat(file.header("Cache-Control")).isEqualTo("no-store");
    assertThat(file.body())
        .startsWith("\uFEFFBulan,No.,Langkah,Pelaksana,Akun,Selesai,Tepat waktu,Terlambat,")
        .contains("Rini", "Dedi")
        .endsWith("\r\n");
  }

  @Test
  void the_page_for_printing_holds_neither_script_nor_style() {
    Answer page = office.signedIn("zainal").page("/.pesona/report?month=" + month).mustBe(200);

    assertThat(page.header("Content-Security-Policy"))
        .contains("style-src 'self'")
        .doesNotContain("unsafe");
    assertThat(page.body())
        .contains("Laporan kepatuhan SOP", "/webresources/css/report.css", "Membuat artikel")
        .doesNotContain("<script", "<style", "style=");
    office.anybody().page("/.resources/pesona/webresources/css/report.css").mustBe(200);
  }

  @Test
  void strangers_see_nothing_and_what_is_no_month_is_told() {
    office.anybody().get("/reports/" + month).mustBe(401);
    office.anybody().get("/reports/" + month + "/csv").mustBe(401);
    assertThat(office.anybody().page("/.pesona/report").mustBe(401).body())
        .contains("Anda belum masuk")
        .doesNotContain("Rini");
    office.signedIn("zainal").get("/reports/2026-13").mustBe(422);
    assertThat(
            office.signedIn("zainal").page("/.pesona/report?month=%3Cscript%3E").mustBe(422).body())
        .contains("&lt;script&gt;")
        .doesNotContain("<script");
  }
}
