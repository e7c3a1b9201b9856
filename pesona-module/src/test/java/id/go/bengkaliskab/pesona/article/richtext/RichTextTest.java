package id.go.bengkaliskab.pesona.article.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {
  private static final String KEY = "jcr:0b0f3a52-8a54-4a52-9a0e-2f6f0a7f3c11";
  private static final Pattern TAG = Pattern.compile("</?([a-z0-9]+)((?: [a-z-]+=\"[^\"<>]*\")*)>");
  private static final Set<String> ALLOWED =
      Set.of(
          ("p h2 h3 h4 ul ol li blockquote a strong em sub sup table thead tbody tr th td caption"
                  + " figure figcaption img br")
              .split(" "));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Pantai <strong>Lapin</strong> &amp; <em>Rupat</em> – H<sub>2</sub>O, x<sup>2</sup></p>",
        "<h2>Rute</h2><ol><li>Kapal<ul><li>pagi</li></ul></li></ol><blockquote><p>Indah</p></blockquote>",
        "<table><caption>Jadwal</caption><thead><tr><th scope=\"col\">Jam</th></tr></thead>"
            + "<tbody><tr><td colspan=\"2\" rowspan=\"3\">07.00<br>WIB</td></tr></tbody></table>",
        "<p>Naik<sup><a href=\"#catatan-12\">[12]</a></sup></p>"
            + "<ol start=\"3\" type=\"a\"><li id=\"catatan-12\">BPS, 2019</li></ol>",
        "<figure><img data-asset=\""
            + KEY
            + "\" alt=\"Dermaga\"><figcaption>Sore</figcaption></figure>",
        "<p><a href=\"/artikel/pantai-lapin?a=1&amp;b=2\">baca</a> <a href=\"mailto:info@bengkaliskab.go.id\">surat</a></p>",
        "<p>مرحبا 你好 😀 é ‘’ surat@kantor = 1 + 1 {{ ` }}</p>"
      })
  void what_is_on_the_list_stays_as_it_is(String html) {
    assertThat(RichText.clean(html)).isEqualTo(html);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <h1>Judul</h1><h5>kecil</h5>     | <h2>Judul</h2><h4>kecil</h4>
          <b>tebal</b> <i>miring</i>       | <strong>tebal</strong> <em>miring</em>
          <p style="x" onclick="y">a</p>   | <p>a</p>
          <script>alert(1)</script>b       | b
          <img src="https://x/y.png">c     | c
          <img src=x onerror=alert(1)>d    | d
          <a href="javascript:alert(1)">e</a> | e
          <a href="//evil.example">f</a>   | f
          <a href="/\\\\evil.example">g</a>  | g
          <a href="https://bengkaliskab.go.id@evil.example">h</a> | h
          <a name="x">i</a>                | i
          <a href="#catatan-0">k</a><a href="#x">l</a> | kl
          <p id="catatan-1">m</p><h2 id="x">n</h2> | <p>m</p><h2>n</h2>
          <ol start="-1" type="disc"><li id="cookie" value="9">o</li></ol> | <ol><li>o</li></ol>
          <ol start="0x1" type="1"><li id="catatan-1000">p</li></ol> | <ol><li>p</li></ol>
          <td colspan="100000">j</td> | <table><tbody><tr><td>j</td></tr></tbody></table>
          """)
  void what_is_not_on_the_list_leaves_its_words(String html, String expected) {
    assertThat(RichText.clean(html)).isEqualTo(expected);
  }

  @Test
  void a_link_to_the_web_gives_nothing_away() {
    assertThat(RichText.clean("<a href='https://riau.go.id' target='_blank' rel='opener'>Riau</a>"))
        .isEqualTo("<a href=\"https://riau.go.id\" rel=\"noopener noreferrer\">Riau</a>");
  }

  @Test
  void a_picture_that_is_no_asset_is_taken_out() {
    assertThat(RichText.clean("<p>a<img data-asset=\"jcr:x\" alt=\"y\">b</p>"))
        .isEqualTo("<p>ab</p>");
    assertThat(RichText.clean("<img data-asset=\"" + KEY + "\">"))
        .isEqualTo("<img data-asset=\"" + KEY + "\" alt=\"\">");
  }

  @Test
  void the_words_are_readable_without_markup() {
    assertThat(RichText.plain("<h2>Rute</h2><p>Kapal &amp; <em>bus</em></p><ul><li>satu</li></ul>"))
        .isEqualTo("Rute\nKapal & bus\nsatu");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xss-rsnake.txt", "blns.txt"})
  void no_line_of_the_known_attacks_gets_through(String file) throws IOException {
    List<String> lines = attacks(file);
    for (String line : lines) {
      assertHarmless(line);
      assertHarmless("<p>" + line + "</p>");
      assertHarmless("<a href=\"" + line + "\">x</a><img data-asset=\"" + line + "\">");
    }
    assertHarmless(String.join("\n", lines));
  }

  @Property(tries = 500)
  void any_text_becomes_harmless(@ForAll String text) {
    assertHarmless(text);
  }

  @Property(tries = 1000)
  void any_mixture_of_tags_becomes_harmless(@ForAll @Size(max = 12) List<Fragment> fragments) {
    assertHarmless(fragments.stream().map(Fragment::html).collect(Collectors.joining()));
  }

  private static void assertHarmless(String html) {
    String clean = RichText.clean(html);
    assertThat(RichText.clean(clean)).as("cleaned twice: %s", html).isEqualTo(clean);
    String rest = TAG.matcher(clean).replaceAll("");
    assertThat(rest).as("markup that is not of our making: %s", html).doesNotContain("<", ">");
    tags(clean)
        .forEach(
            tag -> {
              assertThat(tag.group(1)).isIn(ALLOWED);
              assertThat(tag.group(2))
                  .as(html)
                  .matches(
                      "( (href|rel|data-asset|alt|colspan|rowspan|scope|id|start|type)=\"[^\"]*\")*")
                  .doesNotContainPattern(
                      "href=\"(?!https?://|mailto:|/(?![/\\\\])|#catatan-[0-9]+\")")
                  .doesNotContainPattern("id=\"(?!catatan-[1-9][0-9]{0,2}\")")
                  .doesNotContainPattern("data-asset=\"(?!jcr:)");
            });
  }

  private static Stream<MatchResult> tags(String html) {
    return TAG.matcher(html).results();
  }

  private static List<String> attacks(String file) throws IOException {
    Path path = Path.of(System.getProperty("pesona.shared", "none"), "data", "text", file);
    assumeTrue(Files.exists(path), () -> "the collection of attacks is not here: " + path);
    return Files.readAllLines(path);
  }

  enum Fragment {
    P("<p>"),
    P_END("</p>"),
    H1("<h1>"),
    LI("<li>"),
    UL("<ul>"),
    UL_END("</ul>"),
    TABLE("<table>"),
    TABLE_END("</table>"),
    TD("<td>"),
    TR("<tr>"),
    CAPTION("<caption>"),
    FIGURE("<figure>"),
    FIGCAPTION("<figcaption>"),
    DIV("<div>"),
    DIV_END("</div>"),
    B("<b>"),
    B_END("</b>"),
    A("<a href='/x'>"),
    A_END("</a>"),
    OL("<ol start='2' type='i' id='catatan-1'>"),
    NOTE("<li id='catatan-1'>"),
    MARK("<a href='#catatan-1' id='x'>"),
    QUOTE("<blockquote>"),
    SCRIPT("<script>"),
    SELECT("<select>"),
    SVG("<svg>"),
    TEXTAREA("<textarea>"),
    COMMENT("<!--"),
    BRACES("{{"),
    HALF("<"),
    ENTITY("&lt;script&gt;"),
    SPACE(" "),
    WORD("kata");

    private final String html;

    Fragment(String html) {
      this.html = html;
    }

    String html() {
      return html;
    }
  }
}
