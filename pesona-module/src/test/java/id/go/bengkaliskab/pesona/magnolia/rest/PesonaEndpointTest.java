package id.go.bengkaliskab.pesona.magnolia.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import id.go.bengkaliskab.pesona.host.CurrentUser;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.host.Texts;
import id.go.bengkaliskab.pesona.intake.FirstContent;
import id.go.bengkaliskab.pesona.magnolia.Front;
import id.go.bengkaliskab.pesona.magnolia.MagnoliaFront;
import id.go.bengkaliskab.pesona.newsroom.Newsroom;
import id.go.bengkaliskab.pesona.newsroom.NewsroomPreviews;
import id.go.bengkaliskab.pesona.newsroom.NewsroomResources;
import id.go.bengkaliskab.pesona.newsroom.NewsroomScreens;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import id.go.bengkaliskab.pesona.rest.ArticleActs;
import id.go.bengkaliskab.pesona.rest.ArticleAnswer;
import id.go.bengkaliskab.pesona.rest.ArticlesResource;
import id.go.bengkaliskab.pesona.rest.Callers;
import id.go.bengkaliskab.pesona.rest.ClaimResource;
import id.go.bengkaliskab.pesona.rest.OutcomesResource;
import id.go.bengkaliskab.pesona.rest.Problems;
import id.go.bengkaliskab.pesona.rest.SessionResource;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.Desk;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The endpoint alone under a JAX-RS runtime, without any filter or mapper of ours. */
class PesonaEndpointTest {
  private static final String ARTICLE = "0123456789abcdef-202611";
  private static final Person RINI =
      new Person(
          "rini", "Rini", Optional.empty(), Locale.ENGLISH, Set.of("staf-pengolah-data"), true);

  private final MagnoliaFront front = mock(MagnoliaFront.class);
  private final NewsroomResources resources = mock(NewsroomResources.class);
  private final CurrentUser users = mock(CurrentUser.class);
  private final HttpServletRequest request = mock(HttpServletRequest.class);
  private final Store store = mock(Store.class);
  private final Desk desk = mock(Desk.class);

  @BeforeEach
  void open() {
    Texts texts = mock(Texts.class);
    when(texts.text(any(), any(), any(Object[].class))).thenAnswer(call -> call.getArgument(1));
    Callers callers =
        new Callers(users, person -> person, new Problems(new Sentences(texts, ZoneOffset.UTC)));
    ArticleAnswer answer = mock(ArticleAnswer.class);
    when(resources.of(ArticlesResource.class))
        .thenReturn(new ArticlesResource(store, desk, mock(FirstContent.class), answer, callers));
    when(resources.of(SessionResource.class)).thenReturn(new SessionResource(callers));
    when(resources.of(OutcomesResource.class)).thenReturn(new OutcomesResource(desk, callers));
    when(resources.of(ClaimResource.class))
        .thenReturn(new ClaimResource(desk, new ArticleActs(answer, callers), callers));
    when(users.csrfToken(any())).thenReturn("rahasia");
    when(users.of(any())).thenReturn(Optional.empty());
    when(front.find())
        .thenReturn(
            Optional.of(
                new Front(
                    mock(Newsroom.class),
                    List.of(),
                    mock(NewsroomPreviews.class),
                    mock(NewsroomScreens.class),
                    resources)));
  }

  @Test
  void the_light_module_names_the_endpoint() throws Exception {
    Path file = Path.of("..", "light-modules", "pesona", "restEndpoints", "pesona_v1.yaml");

    Map<String, String> definition = new Yaml().load(Files.readString(file));

    assertThat(definition)
        .containsEntry("class", "info.magnolia.rest.registry.ConfiguredEndpointDefinition")
        .containsEntry("implementationClass", PesonaEndpoint.class.getName());
  }

  @Test
  void every_resource_stands_at_the_path_that_it_has_in_the_embedded_host() {
    List<Method> locators =
        Arrays.stream(PesonaEndpoint.class.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(javax.ws.rs.Path.class))
            .toList();

    assertThat(locators)
        .hasSizeGreaterThan(15)
        .allSatisfy(
            locator ->
                assertThat("/" + locator.getAnnotation(javax.ws.rs.Path.class).value())
                    .isEqualTo(
                        locator.getReturnType().getAnnotation(javax.ws.rs.Path.class).value()));
  }

  @Test
  void a_member_of_the_office_gets_the_list_of_articles() throws Exception {
    signIn();
    when(store.read(any()))
        .thenReturn(List.of(CanonicalJson.object().put("id", ARTICLE).put("title", "Pantai")));

    ContainerResponse answer = call("GET", "articles?limit=5", "");

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getEntity()).asString().contains(ARTICLE, "Pantai");
  }

  @Test
  void a_stranger_is_told_to_sign_in_and_nothing_is_read() throws Exception {
    ContainerResponse answer = call("GET", "articles", "");

    assertThat(answer.getStatus()).isEqualTo(401);
    assertThat(answer.getMediaType()).hasToString("application/problem+json;charset=UTF-8");
    assertThat(answer.getEntity()).asString().contains("urn:pesona:problem:refusal.sign-in");
    verifyNoInteractions(store);
  }

  @Test
  void a_state_change_without_the_secret_of_the_session_changes_nothing() throws Exception {
    signIn();

    ContainerResponse answer = call("PUT", "articles/" + ARTICLE + "/claim", "");

    assertThat(answer.getStatus()).isEqualTo(403);
    assertThat(answer.getEntity()).asString().contains("urn:pesona:problem:refusal.csrf");
    verifyNoInteractions(desk);
  }

  @Test
  void a_refusal_is_answered_with_its_problem() throws Exception {
    signIn();
    when(request.getHeader("X-CSRF-Token")).thenReturn("rahasia");

    ContainerResponse answer = call("POST", "articles/" + ARTICLE + "/outcomes", "{}");

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getEntity()).asString().contains("urn:pesona:problem:refusal.");
  }

  @Test
  void what_went_wrong_is_not_told_to_the_caller() throws Exception {
    signIn();
    when(store.read(any())).thenThrow(new IllegalStateException("kunci gudang"));

    ContainerResponse answer = call("GET", "articles", "");

    assertThat(answer.getStatus()).isEqualTo(500);
    assertThat(answer.getEntity()).asString().contains("problem.500").doesNotContain("gudang");
  }

  @Test
  void the_session_gives_the_secret() throws Exception {
    signIn();

    assertThat(call("GET", "session", "").getEntity()).asString().contains("rahasia");
  }

  @Test
  void a_public_instance_has_no_resources() throws Exception {
    when(front.find()).thenReturn(Optional.empty());

    assertThat(call("GET", "articles", "").getStatus()).isEqualTo(404);
  }

  private void signIn() {
    when(users.of(any())).thenReturn(Optional.of(RINI));
  }

  private ContainerResponse call(String method, String path, String body) throws Exception {
    when(request.getMethod()).thenReturn(method);
    ResourceConfig config = new ResourceConfig();
    config.register(endpoint());
    config.register(
        new AbstractBinder() {
          @Override
          protected void configure() {
            bind(request).to(HttpServletRequest.class);
          }
        });
    URI base = URI.create("http://localhost/.rest/");
    ContainerRequest asked =
        new ContainerRequest(
            base,
            base.resolve("pesona/v1/" + path),
            method,
            null,
            new MapPropertiesDelegate(),
            config);
    asked.header("Content-Type", "application/json");
    asked.setEntityStream(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    return new ApplicationHandler(config).apply(asked).get();
  }

  /** The constructor of Magnolia's class can't run here. */
  private PesonaEndpoint endpoint() throws Exception {
    PesonaEndpoint endpoint = mock(PesonaEndpoint.class, CALLS_REAL_METHODS);
    Field field = PesonaEndpoint.class.getDeclaredField("front");
    field.setAccessible(true);
    field.set(endpoint, front);
    return endpoint;
  }
}
