package id.go.bengkaliskab.pesona.embedded.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.ui.AbstractField;
import com.vaadin.ui.Component;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.admin.form.Form;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.ArticleJson;
import id.go.bengkaliskab.pesona.embedded.lightmodule.LightModule;
import id.go.bengkaliskab.pesona.embedded.lightmodule.LightModuleReader;
import id.go.bengkaliskab.pesona.embedded.lightmodule.LightModuleResources;
import id.go.bengkaliskab.pesona.embedded.rendering.TemplateScripts;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dialogs of the light module, as forms of articles. */
class ShippedDialogsTest {
  private static final Path MODULES = Path.of(System.getProperty("pesona.lightModules"));
  private static final LightModuleResources RESOURCES = new LightModuleResources(MODULES);
  private static final LightModule MODULE =
      LightModuleReader.read(MODULES, "pesona", new TemplateScripts(RESOURCES));

  @TempDir static Path folder;
  private static FormBench bench;

  @BeforeAll
  static void open() {
    bench = new FormBench(folder);
  }

  @AfterAll
  static void close() {
    bench.close();
  }

  @ParameterizedTest
  @CsvSource({
    "articles/article",
    "blocks/text",
    "blocks/photo",
    "blocks/gallery",
    "blocks/quote",
    "blocks/facts",
    "blocks/map",
    "blocks/document",
    "blocks/related"
  })
  void every_field_has_a_label_in_both_languages(String path) {
    for (Locale locale : new Locale[] {Locale.forLanguageTag("id"), Locale.ENGLISH}) {
      Form form = open(path, locale);

      assertThat(FormBench.all(form.component()))
          .filteredOn(AbstractField.class::isInstance)
          .extracting(Component::getCaption)
          .allSatisfy(caption -> assertThat(caption).isNotBlank().doesNotContain("pesona."));
    }
  }

  @Test
  void the_form_of_an_article_keeps_it_as_it_is() {
    ObjectNode article =
        ArticleJson.write(ArticleJson.read(new ArticleId("0123456789abcdef-202611"), ARTICLE));
    Form form = open("articles/article", Locale.ENGLISH);

    form.read(article);

    assertThat(form.faults()).isEmpty();
    assertThat(form.write()).isEqualTo(article);
  }

  @ParameterizedTest
  @CsvSource({
    "text,0",
    "quote,1",
    "photo,2",
    "gallery,3",
    "facts,4",
    "map,5",
    "related,6",
    "document,7"
  })
  void the_form_of_a_block_keeps_it_as_it_is(String type, int index) {
    ObjectNode article =
        ArticleJson.write(ArticleJson.read(new ArticleId("0123456789abcdef-202611"), ARTICLE));
    ObjectNode block = (ObjectNode) article.path("blocks").get(index);
    Form form = open("blocks/" + type, Locale.ENGLISH);

    form.read(block);

    assertThat(form.faults()).isEmpty();
    assertThat(form.write()).isEqualTo(block);
  }

  private static final ObjectNode ARTICLE =
      FormBench.json(
          """
          {'language':'en','format':'story','title':'Lapin beach','lead':'A beach.',
           'byline':'','section':'wisata','tags':['beach','sea'],'informationClass':'setiap-saat',
           'translationGroup':'','slug':'lapin-beach',
           'seo':{'title':'Lapin','description':'A beach of Rupat.'},
           'blocks':[
             {'type':'text','body':'<p>White <strong>sand</strong>.</p>'},
             {'type':'quote','quote':'Come.','source':'Rini'},
             {'type':'photo','image':'jcr:00000000-0000-4000-8000-000000000001','alt':'Sea',
              'caption':'','credit':'Rini'},
             {'type':'gallery','items':[
               {'image':'jcr:00000000-0000-4000-8000-000000000001','alt':'a','caption':'','credit':''},
               {'image':'jcr:00000000-0000-4000-8000-000000000002','alt':'b','caption':'c','credit':''}]},
             {'type':'facts','title':'Good to know','items':[
               {'label':'Open','value':'8 to 17'},{'label':'Ticket','value':'Free'}]},
             {'type':'map','name':'Lapin','latitude':'2.1','longitude':'101.65','zoom':'14',
              'directions':'By ferry from Dumai.'},
             {'type':'related','articles':['0123456789abcdef-202610']},
             {'type':'document','file':'jcr:00000000-0000-4000-8000-000000000001','title':'Guide'}]}
          """);

  private static Form open(String path, Locale locale) {
    Workplace workplace = FormBench.workplace(MODULE.texts(), locale);
    return bench.forms(RESOURCES).open("pesona:" + path, workplace, "x");
  }
}
