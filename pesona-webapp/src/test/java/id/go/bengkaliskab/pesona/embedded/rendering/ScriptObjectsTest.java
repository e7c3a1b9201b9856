package id.go.bengkaliskab.pesona.embedded.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.go.bengkaliskab.pesona.embedded.lightmodule.BundleTexts;
import id.go.bengkaliskab.pesona.embedded.lightmodule.LightModule;
import id.go.bengkaliskab.pesona.embedded.lightmodule.Site;
import id.go.bengkaliskab.pesona.embedded.lightmodule.TemplateDefinition;
import id.go.bengkaliskab.pesona.embedded.lightmodule.Theme;
import id.go.bengkaliskab.pesona.embedded.lightmodule.UriMappings;
import id.go.bengkaliskab.pesona.host.BaseUrls;
import id.go.bengkaliskab.pesona.host.Resources;
import id.go.bengkaliskab.pesona.procedure.ProcedureReader;
import id.go.bengkaliskab.pesona.site.Contact;
import id.go.bengkaliskab.pesona.site.PesonaFunctions;
import id.go.bengkaliskab.pesona.site.PesonaSite;
import id.go.bengkaliskab.pesona.site.Sections;
import id.go.bengkaliskab.pesona.site.SiteFacts;
import id.go.bengkaliskab.pesona.store.Store;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** What docs/rendering.md promises of the objects that scripts see. */
class ScriptObjectsTest {
  private static final Locale INDONESIAN = Locale.forLanguageTag("id");

  private final ContentReader pages = mock(ContentReader.class);

  @Test
  void content_tells_of_its_node() {
    assertThat(render("${content.@name} ${content.@path} ${content.@id} ${content.@nodeType}"))
        .isEqualTo("home /site/home id-home mgnl:page");
    assertThat(render("${content.@depth}")).isEqualTo("2");
  }

  @Test
  void content_gives_values_by_their_type_and_children_as_content() {
    assertThat(
            render(
                "${content.count + 1} ${content.rate?c} ${content.open?then('a', 'b')} "
                    + "${content.tags?join('+')} ${content.date?string('yyyy-MM-dd HH:mm')} "
                    + "${content.main.@name} ${content['mgnl:x']} ${(content.none)!'-'}"))
        .isEqualTo("4 0.5 a x+y 2026-11-26 07:00 main colon -");
  }

  @Test
  void ctx_knows_the_request() {
    assertThat(
            render(
                "${ctx.contextPath} ${ctx.locale} ${ctx.getParameter('q')} "
                    + "${ctx.getParameter('none')!'-'}"))
        .isEqualTo("/app id <q> -");
  }

  @Test
  void state_knows_the_address_and_escapes_it() {
    assertThat(render("${state.originalURI} ${state.locale}")).isEqualTo("/a&lt;b&gt; id");
  }

  @Test
  void i18n_speaks_the_language_of_the_page() {
    assertThat(render("${i18n['hi']} ${i18n['none']}")).isEqualTo("Halo none");
    assertThat(render("${i18n['hi']}", Locale.ENGLISH)).isEqualTo("Hello");
  }

  @Test
  void cmsfn_finds_content_of_the_pages_in_the_language_of_the_page() {
    when(pages.find("/other"))
        .thenReturn(
            Optional.of(
                new ContentNode(
                    "other",
                    "/other",
                    "o",
                    "mgnl:page",
                    Map.of("title", "Judul\n<b>", "title_en", "Title"),
                    List.of())));
    String script =
        "${cmsfn.contentByPath('/other').title} ${(cmsfn.contentByPath('/none').title)!'-'} "
            + "${cmsfn.decode(cmsfn.contentByPath('/other')).title} ${cmsfn.language()}";

    assertThat(render(script)).isEqualTo("Judul<br/>&lt;b&gt; - Judul\n<b> id");
    assertThat(render(script, Locale.ENGLISH)).isEqualTo("Title - Title en");
  }

  @Test
  void resfn_links_the_style_sheets_that_fit_below_the_context_path() {
    assertThat(render("${resfn.css('/m/webresources/.*\\\\.css')}"))
        .isEqualTo("<link rel=\"stylesheet\" href=\"/app/.resources/m/webresources/a.css\">");
    assertThat(render("[${resfn.css('/m/none')}]")).isEqualTo("[]");
  }

  @Test
  void sitefn_knows_the_theme() {
    assertThat(
            render("[#list sitefn.theme(sitefn.site()).cssFiles as c]${c.link} ${c.media}[/#list]"))
        .isEqualTo("/.resources/m/webresources/a.css print");
  }

  @Test
  void pesonafn_makes_public_addresses() {
    assertThat(render("${pesonafn.url('/en')}")).isEqualTo("https://pesona.example/en");
  }

  @Test
  void def_gives_title_and_parameters() {
    assertThat(render("${def.title} ${def.parameters.width} ${(def.parameters.none)!'-'}"))
        .isEqualTo("Halo wide -");
  }

  private String render(String script) {
    return render(script, INDONESIAN);
  }

  private String render(String script, Locale locale) {
    when(pages.find("/site/home")).thenReturn(Optional.of(home()));
    Resources files =
        new Files(Map.of("/m/page.ftl", script, "/m/webresources/a.css", "", "/m/x.css", ""));
    BundleTexts texts =
        BundleTexts.of(Map.of("id", Map.of("hi", "Halo"), "en", Map.of("hi", "Hello")));
    LightModule module =
        new LightModule(
            "m",
            Map.of(
                "m:page",
                new TemplateDefinition(
                    "m:page", "hi", "/m/page.ftl", Map.of("width", "wide"), Map.of())),
            Map.of(
                "m",
                new Theme(
                    "m",
                    List.of(new Theme.StyleSheet("/.resources/m/webresources/a.css", "print")))),
            new Site(Optional.of("m"), Locale.forLanguageTag("id"), List.of()),
            new UriMappings(List.of()),
            texts,
            files);
    PesonaFunctions pesona =
        new PesonaSite(
                new PesonaSite.Sources(
                    mock(Store.class),
                    mock(Store.class),
                    html -> html,
                    new ProcedureReader(Set.of()),
                    "sop",
                    Optional::empty,
                    (procedure, language) -> new byte[0]),
                new SiteFacts(
                    new BaseUrls(
                        URI.create("https://x.example"), URI.create("https://pesona.example")),
                    new Sections(files, texts),
                    Contact.of("Dinas"),
                    texts),
                Clock.systemUTC())
            .functions();
    return new PageRenderer(
            CurrentModule.fixed(new LoadedModule(module, new TemplateScripts(files))),
            pages,
            pesona)
        .render("/site/home", new PageRequest(locale, "/app", "/a<b>", Map.of("q", "<q>")))
        .orElseThrow();
  }

  private static ContentNode home() {
    GregorianCalendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    date.setTimeInMillis(1795651200000L);
    Map<String, Object> properties = new HashMap<>();
    properties.put("mgnl:template", "m:page");
    properties.put("mgnl:x", "colon");
    properties.put("count", 3L);
    properties.put("rate", 0.5);
    properties.put("open", true);
    properties.put("tags", new String[] {"x", "y"});
    properties.put("date", date);
    ContentNode main =
        new ContentNode("main", "/site/home/main", "id-main", "mgnl:area", Map.of(), List.of());
    return new ContentNode("home", "/site/home", "id-home", "mgnl:page", properties, List.of(main));
  }

  private record Files(Map<String, String> texts) implements Resources {
    @Override
    public Optional<byte[]> read(String path) {
      return Optional.ofNullable(texts.get(path))
          .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<String> list(String folder) {
      return texts.keySet().stream().filter(path -> path.startsWith(folder)).sorted().toList();
    }
  }
}
