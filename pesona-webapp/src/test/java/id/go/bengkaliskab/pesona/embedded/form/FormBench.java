package id.go.bengkaliskab.pesona.embedded.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.ui.Component;
import com.vaadin.ui.HasComponents;
import id.go.bengkaliskab.pesona.admin.Navigation;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.admin.dialog.Dialogs;
import id.go.bengkaliskab.pesona.admin.form.Form;
import id.go.bengkaliskab.pesona.admin.form.FormSources;
import id.go.bengkaliskab.pesona.admin.form.Forms;
import id.go.bengkaliskab.pesona.admin.form.StoredLinkTargets;
import id.go.bengkaliskab.pesona.admin.form.UploadTarget;
import id.go.bengkaliskab.pesona.embedded.jackrabbit.TestRepository;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Resources;
import id.go.bengkaliskab.pesona.host.Texts;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.media.DecodingBudget;
import id.go.bengkaliskab.pesona.media.DocumentShelf;
import id.go.bengkaliskab.pesona.media.MediaLibrary;
import id.go.bengkaliskab.pesona.media.PdfReader;
import id.go.bengkaliskab.pesona.media.PhotoReader;
import id.go.bengkaliskab.pesona.media.PhotoShelf;
import id.go.bengkaliskab.pesona.media.Renditions;
import id.go.bengkaliskab.pesona.media.VideoShelf;
import id.go.bengkaliskab.pesona.media.apart.Apart;
import id.go.bengkaliskab.pesona.media.video.VideoReader;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import id.go.bengkaliskab.pesona.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Forms from dialogs that a test writes, over a real repository. */
final class FormBench implements AutoCloseable {
  static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  final Map<String, String> texts = new HashMap<>();
  final Store pesona;
  final MediaLibrary library;
  private final TestRepository repository;
  private final FormSources sources;
  private final Map<String, String> files = new HashMap<>();

  FormBench(Path folder) {
    this.repository = new TestRepository(folder);
    this.pesona = repository.store(Access.AUTHOR, Workspaces.PESONA);
    this.library = new MediaLibrary(repository.store(Access.AUTHOR, Workspaces.DAM), pesona);
    DecodingBudget budget = new DecodingBudget(20);
    this.sources =
        new FormSources(
            new PhotoShelf(
                library,
                new PhotoReader(budget),
                new Renditions(folder.resolve("renditions"), budget),
                Clock.systemUTC()),
            new DocumentShelf(
                repository.store(Access.AUTHOR, Workspaces.DAM),
                new PdfReader(Apart.oneByOne()),
                Clock.systemUTC()),
            new VideoShelf(
                library,
                new VideoReader(Optional.empty(), Apart.oneByOne()),
                new PhotoReader(budget),
                Clock.systemUTC()),
            new UploadTarget("/.pesona/uploads", () -> "secret"),
            new StoredLinkTargets(
                Map.of(
                    Workspaces.PESONA,
                    pesona,
                    Workspaces.PESONA_PUBLIC,
                    repository.store(Access.PUBLIC, Workspaces.PESONA_PUBLIC))),
            ZONE);
  }

  Forms forms(Resources resources) {
    return new Forms(new Dialogs(resources), sources);
  }

  /** A form with these fields, written as in a dialog without its first indentation. */
  Form form(String properties) {
    return dialog("form:\n  properties:\n" + properties.indent(4));
  }

  Form dialog(String yaml) {
    return formsOf(yaml).open("pesona:x", workplace(), "x");
  }

  Forms formsOf(String yaml) {
    files.put("/pesona/dialogs/x.yaml", yaml);
    return forms(
        new Resources() {
          @Override
          public Optional<byte[]> read(String path) {
            return Optional.ofNullable(files.get(path))
                .map(file -> file.getBytes(StandardCharsets.UTF_8));
          }

          @Override
          public List<String> list(String folder) {
            return List.copyOf(files.keySet());
          }
        });
  }

  Workplace workplace() {
    return workplace(
        (locale, key, arguments) ->
            texts.containsKey(key)
                ? new MessageFormat(texts.get(key), locale).format(arguments)
                : key,
        Locale.forLanguageTag("id"));
  }

  static Workplace workplace(Texts texts, Locale locale) {
    return new Workplace(Optional::empty, locale, new Sentences(texts, ZONE), new NowhereElse());
  }

  static ObjectNode json(String json) {
    try {
      return (ObjectNode) new ObjectMapper().readTree(json.replace('\'', '"'));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The component with an id. */
  static <T extends Component> T find(Component root, String id, Class<T> type) {
    return all(root).stream()
        .filter(component -> id.equals(component.getId()))
        .map(type::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no component with id " + id));
  }

  static List<Component> all(Component root) {
    List<Component> found = new ArrayList<>(List.of(root));
    if (root instanceof HasComponents container) {
      container.forEach(child -> found.addAll(all(child)));
    }
    return found;
  }

  @Override
  public void close() {
    repository.close();
  }

  private static final class NowhereElse implements Navigation {
    @Override
    public void go(String app, String place) {
      throw new AssertionError("a form leads nowhere");
    }

    @Override
    public void at(String app, String place) {
      throw new AssertionError("a form leads nowhere");
    }

    @Override
    public String address(String path) {
      throw new AssertionError("a form leads nowhere");
    }

    @Override
    public void signOut() {
      throw new AssertionError("a form ends no session");
    }
  }
}
