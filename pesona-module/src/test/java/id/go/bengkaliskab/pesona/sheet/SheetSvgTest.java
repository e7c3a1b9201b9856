package id.go.bengkaliskab.pesona.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.procedure.Role;
import id.go.bengkaliskab.pesona.procedure.ShippedProcedure;
import id.go.bengkaliskab.pesona.procedure.Step;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class SheetSvgTest {
  private static final SheetLayout LAYOUT = new SheetLayout();

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void the_picture_is_well_formed_and_holds_every_word_of_every_step(String language)
      throws Exception {
    Locale locale = Locale.forLanguageTag(language);
    Procedure procedure = ShippedProcedure.read();

    List<String> texts = texts(parsed(file(procedure, locale)));

    for (Step step : procedure.steps()) {
      assertThat(texts)
          .contains(
              step.activity().in(locale),
              step.needs().in(locale),
              step.standardTime().words().in(locale),
              step.output().in(locale));
    }
    assertThat(texts)
        .containsAll(procedure.roles().stream().map(Role::title).map(it -> it.in(locale)).toList());
    assertThat(texts)
        .contains("Mulai", "Selesai", language.equals("en") ? "No" : "Tidak")
        .contains(procedure.sheet().table().needs().in(locale));
  }

  @Test
  void the_picture_has_a_name_and_a_description_and_runs_nothing() throws Exception {
    String file = file(ShippedProcedure.read(), Locale.ENGLISH);
    Document document = parsed(file);

    assertThat(document.getDocumentElement().getAttribute("aria-labelledby"))
        .isEqualTo("sop-title sop-desc");
    assertThat(document.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Name");
    assertThat(document.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("What");
    assertThat(file).doesNotContain("<script", "<style", "style=", "href", "onload");
  }

  @Test
  void what_looks_like_markup_stays_text() throws Exception {
    String yaml =
        ShippedProcedure.with(
            "id: Mengoreksi hasil unggahan", "id: 'Cek <script>alert(1)</script> & \"tutup\"'");

    String file = file(ShippedProcedure.read(yaml), Locale.forLanguageTag("id"));

    assertThat(file).doesNotContain("<script");
    assertThat(texts(parsed(file)))
        .anyMatch(it -> it.contains("<script>alert(1)</script> & \"tutup\""));
  }

  @Test
  void words_of_arrows_stand_on_white_above_the_borders_of_columns_and_below_the_arrows() {
    SheetTable table =
        LAYOUT.whole(
            ShippedProcedure.read(),
            Locale.forLanguageTag("id"),
            new Words("Mulai", "Selesai"),
            Sizes.PAGE);
    String file = new SheetSvg(table, "Name", "What", Locale.forLanguageTag("id")).file();
    int lastBorder = file.lastIndexOf("<line ");
    int firstArrow = file.indexOf("<polyline ");

    assertThat(table.swimlane().roomForWords())
        .hasSize(5)
        .allSatisfy(
            room -> {
              String white =
                  "<rect x=\"%s\" y=\"%s\" width=\"%s\""
                      .formatted(
                          SvgPen.number(room.x()),
                          SvgPen.number(room.y()),
                          SvgPen.number(room.width()));
              assertThat(file.indexOf(white)).isBetween(lastBorder, firstArrow);
            });
  }

  private static String file(Procedure procedure, Locale locale) {
    SheetTable table = LAYOUT.whole(procedure, locale, new Words("Mulai", "Selesai"), Sizes.PAGE);
    return new SheetSvg(table, "Name", "What", locale).file();
  }

  private static Document parsed(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> texts(Document document) {
    List<String> texts = new ArrayList<>();
    NodeList nodes = document.getElementsByTagName("text");
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }
}
