package id.go.bengkaliskab.pesona.embedded.form;

import static id.go.bengkaliskab.pesona.embedded.form.FormBench.find;
import static id.go.bengkaliskab.pesona.embedded.form.FormBench.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.data.HasValue;
import com.vaadin.data.provider.Query;
import com.vaadin.server.AbstractClientConnector;
import com.vaadin.server.VaadinRequest;
import com.vaadin.ui.AbstractJavaScriptComponent;
import com.vaadin.ui.Button;
import com.vaadin.ui.ComboBox;
import com.vaadin.ui.TextField;
import com.vaadin.ui.UI;
import com.vaadin.ui.Window;
import id.go.bengkaliskab.pesona.admin.form.Form;
import id.go.bengkaliskab.pesona.admin.form.RichTextState;
import id.go.bengkaliskab.pesona.embedded.media.Pictures;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.AssetTexts;
import java.awt.Color;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fields that lead to stored content, rich text, and forms in windows. */
class WindowsAndLinksTest extends FormStory {
  private static final String LINK =
      """
      other:
        $type: linkField
        datasource:
          $type: jcrDatasource
          workspace: pesona
          rootPath: /articles
          allowedNodeTypes: [ 'pesona:article' ]
          describeByProperty: title
          sortBy: { title: descending }
      """;

  private final UI window =
      new UI() {
        private static final long serialVersionUID = 1L;

        @Override
        protected void init(VaadinRequest request) {
          throw new AssertionError("no browser asks for it");
        }
      };

  @BeforeAll
  static void keepArticles() {
    article("a1", "Pantai Lapin", "");
    article("a2", "Rupat", "");
    article("a3", "Rupat island", "a2");
    bench.pesona.change(
        unit -> unit.create("/elsewhere/b1", "pesona:article").set("title", "Elsewhere"));
  }

  @BeforeEach
  void begin() {
    UI.setCurrent(window);
  }

  @AfterEach
  void end() {
    UI.setCurrent(null);
  }

  @Test
  void a_link_offers_nodes_of_the_source_in_its_order() {
    ComboBox<String> box = link(bench.form(LINK));

    assertThat(captions(box)).containsExactly("Rupat island", "Rupat", "Pantai Lapin");
  }

  @Test
  void typing_finds_parts_of_the_description() {
    ComboBox<String> box = link(bench.form(LINK));

    assertThat(
            box.getDataProvider()
                .fetch(new Query<>(0, 10, List.of(), null, filter("LAND")))
                .map(value -> box.getItemCaptionGenerator().apply(value)))
        .containsExactly("Rupat island");
  }

  @Test
  void a_link_stores_the_identifier_and_tells_when_nothing_is_there_any_more() {
    bench.texts.put("form.link.gone", "Tidak ada lagi.");
    Form form = bench.form(LINK);
    ComboBox<String> box = link(form);
    String identifier =
        bench.pesona.read(reading -> reading.find("/articles/a1").orElseThrow().identifier());

    box.setValue(identifier);
    assertThat(form.write()).isEqualTo(json("{'other':'" + identifier + "'}"));
    assertThat(box.getItemCaptionGenerator().apply(identifier)).isEqualTo("Pantai Lapin");
    assertThat(box.getItemCaptionGenerator().apply("nothing")).isEqualTo("Tidak ada lagi.");
  }

  @Test
  void a_link_to_a_translation_stores_the_group_and_leaves_out_the_article_itself() {
    Form form =
        bench.form(
            LINK
                + "  converterClass:"
                + " id.go.bengkaliskab.pesona.admin.dialog.TranslationGroupConverter\n");
    ComboBox<String> box = link(form);

    form.read(json("{'id':'a3','other':'a2'}"));

    assertThat(box.getItemCaptionGenerator().apply("a2")).isEqualTo("Rupat");
    assertThat(captions(box)).containsExactly("Rupat", "Pantai Lapin");
    form.read(json("{'id':'a2','other':'a2'}"));
    assertThat(box.getItemCaptionGenerator().apply("a2")).isEqualTo("Rupat island");
  }

  @Test
  void a_link_to_an_article_stores_its_id_which_its_public_copy_has_too() {
    Form form =
        bench.form(
            LINK
                + "  converterClass:"
                + " id.go.bengkaliskab.pesona.admin.dialog.ArticleIdConverter\n");
    ComboBox<String> box = link(form);

    box.setValue("a3");

    assertThat(form.write()).isEqualTo(json("{'other':'a3'}"));
    assertThat(box.getItemCaptionGenerator().apply("a3")).isEqualTo("Rupat island");
  }

  @Test
  void a_picture_is_the_key_of_its_asset() {
    bench.texts.put("form.photo.facts", "{0}");
    bench.texts.put("baru", "Ambil foto");
    bench.texts.put("lain", "Foto lain");
    Asset asset =
        bench.library.store(
            Pictures.photo(Color.BLUE),
            "laut.jpg",
            new AssetTexts("laut.jpg", "Laut", "Selat", "Diskominfo"),
            "rini",
            Instant.EPOCH);
    Form form =
        bench.form(
            "image: { $type: damLinkField, buttonSelectNewLabel: baru,"
                + " buttonSelectOtherLabel: lain }");
    Button choose = find(form.component(), "x-image-choose", Button.class);

    assertThat(choose.getCaption()).isEqualTo("Ambil foto");
    form.read(json("{'image':'" + asset.key() + "'}"));
    assertThat(choose.getCaption()).isEqualTo("Foto lain");
    assertThat(form.write()).isEqualTo(json("{'image':'" + asset.key() + "'}"));
    find(form.component(), "x-image-clear", Button.class).click();
    assertThat(form.write()).isEqualTo(json("{'image':''}"));
  }

  @Test
  void the_chooser_says_whether_it_is_a_document() {
    bench.texts.put("form.document.gone", "Tidak ada lagi.");
    Form form = bench.form("file: { $type: damLinkField, chooserId: 'pesona:documents' }");
    @SuppressWarnings("unchecked")
    ComboBox<String> choice = find(form.component(), "x-file-choice", ComboBox.class);

    form.read(json("{'file':'jcr:00000000-0000-4000-8000-000000000001'}"));

    assertThat(choice.getItemCaptionGenerator().apply(choice.getValue()))
        .isEqualTo("Tidak ada lagi.");
    assertThat(form.write()).isEqualTo(json("{'file':'jcr:00000000-0000-4000-8000-000000000001'}"));
  }

  @Test
  void rich_text_offers_what_the_definition_says() {
    RichTextState plain = state("body: { $type: richTextField, lists: false, height: 200 }");
    RichTextState full = state("body: { $type: richTextField, tables: true }");

    assertThat(plain.toolbar).doesNotContain("bullist").doesNotContain("table");
    assertThat(plain.leastHeight).isEqualTo(200);
    assertThat(full.toolbar).contains("bullist numlist").contains("table");
  }

  @Test
  void rich_text_is_of_the_allow_list_whatever_comes() {
    Form form = bench.form("body: { $type: richTextField, required: true }");
    @SuppressWarnings("unchecked")
    HasValue<String> box =
        (HasValue<String>) find(form.component(), "x-body", AbstractJavaScriptComponent.class);

    form.read(json("{'body':'<p onclick=x>a<script>b</script></p>'}"));
    assertThat(form.write()).isEqualTo(json("{'body':'<p>a</p>'}"));
    box.setValue("<p>&nbsp;</p>");
    assertThat(form.write()).isEqualTo(json("{'body':''}"));
    assertThat(form.faults()).hasSize(1);
  }

  @Test
  void a_window_asks_until_there_is_no_fault() {
    bench.texts.put("judul", "Alasan");
    bench.texts.put("kirim", "Kirim");
    bench.texts.put("pesona.x.actions.cancel.label", "Jangan");
    bench.texts.put("form.fault", "{0}{1}");
    List<ObjectNode> accepted = new ArrayList<>();
    bench
        .formsOf(
            """
            label: judul
            width: small
            form:
              properties:
                reason: { $type: textField, required: true }
            actions:
              commit: { $type: commitAction, label: kirim }
              cancel: { $type: closeAction }
            """)
        .ask("pesona:x", bench.workplace(), json("{}"), accepted::add);
    Window asked = window.getWindows().iterator().next();

    assertThat(asked.getCaption()).isEqualTo("Alasan");
    assertThat(asked.getStyleName()).contains("width-small");
    Button commit = find(asked, "dialog-x-commit", Button.class);
    assertThat(commit.getCaption()).isEqualTo("Kirim");
    assertThat(find(asked, "dialog-x-cancel", Button.class).getCaption()).isEqualTo("Jangan");
    commit.click();
    assertThat(accepted).isEmpty();
    find(asked, "dialog-x-reason", TextField.class).setValue("libur");
    commit.click();
    assertThat(accepted).containsExactly(json("{'reason':'libur'}"));
    assertThat(window.getWindows()).isEmpty();
  }

  /** What the browser is told of the text, which Vaadin keeps to itself until a browser asks. */
  private static RichTextState state(String properties) {
    AbstractJavaScriptComponent box =
        find(bench.form(properties).component(), "x-body", AbstractJavaScriptComponent.class);
    try {
      Method state = AbstractClientConnector.class.getDeclaredMethod("getState", boolean.class);
      state.setAccessible(true);
      return (RichTextState) state.invoke(box, false);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("Vaadin changed", e);
    }
  }

  private static ComboBox<String> link(Form form) {
    @SuppressWarnings("unchecked")
    ComboBox<String> box = find(form.component(), "x-other", ComboBox.class);
    return box;
  }

  private static List<String> captions(ComboBox<String> box) {
    return box.getDataProvider()
        .fetch(new Query<>(0, 10, List.of(), null, filter("")))
        .map(value -> box.getItemCaptionGenerator().apply(value))
        .toList();
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <F> F filter(String text) {
    return (F) text;
  }

  private static void article(String id, String title, String group) {
    bench.pesona.change(
        unit ->
            unit.create("/articles/" + id, "pesona:article")
                .set("id", id)
                .set("title", title)
                .set("translationGroup", group));
  }
}
