package id.go.bengkaliskab.pesona.admin.media;

import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Screen;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.media.PhotoShelf;
import java.util.Optional;
import java.util.regex.Pattern;

/** Media: the library, and beside it (on a phone: in place of it) one asset. */
public final class MediaScreen implements Screen {
  /** Name of its app, with which addresses begin. */
  public static final String APP = "media";

  private static final String FOLDER = "map/";
  private static final String OPEN = "asset-open";
  private static final Pattern ASSET =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final Workplace workplace;
  private final MediaParts parts;
  private final MediaList list;
  private final CssLayout panel = Look.group("asset-panel");
  private final CssLayout root = new CssLayout();
  private Optional<UploadArea> uploads = Optional.empty();
  private String folder = "";
  private boolean begun;

  /**
   * @param workplace who works here
   * @param parts what the screen stands on
   */
  public MediaScreen(Workplace workplace, MediaParts parts) {
    this.workplace = workplace;
    this.parts = parts;
    this.list = new MediaList(workplace, parts, this::go, this::open);
    panel.setId("asset-panel");
    panel.setVisible(false);
    root.addStyleNames("screen", "media");
    root.addComponent(
        Look.group("screen-head", Look.title(workplace.text("media.title")), list.count()));
    if (PhotoShelf.mayKeep(workplace.person())) {
      UploadArea area = new UploadArea(workplace, parts, list::renew, this::open);
      uploads = Optional.of(area);
      root.addComponent(Look.group("media-arrivals", area));
    }
    root.addComponents(list.head(), Look.group("media-split", list.component(), panel));
  }

  @Override
  public Component component() {
    return root;
  }

  /**
   * Places are the id of an asset and {@code map/} with the path of a folder; empty is the library.
   */
  @Override
  public void show(String place) {
    if (ASSET.matcher(place).matches()) {
      if (!begun) {
        enter("");
      }
      show(new AssetPanel(workplace, parts, place, this::changed, this::close, this::open));
      return;
    }
    close(false);
    String wanted = place.startsWith(FOLDER) ? place.substring(FOLDER.length()) : "";
    boolean known = parts.folders().exists(wanted);
    if (!known) {
      workplace.tell("media.folder.gone", wanted);
    }
    enter(known ? wanted : "");
  }

  private void enter(String entered) {
    begun = true;
    folder = entered;
    uploads.ifPresent(area -> area.into(entered));
    list.enter(entered);
  }

  private void show(AssetPanel asset) {
    panel.removeAllComponents();
    panel.addComponent(asset.component());
    panel.setVisible(true);
    root.addStyleName(OPEN);
    if (root.getUI() != null) {
      root.getUI().scrollIntoView(panel);
    }
  }

  private void go(String entered) {
    workplace.navigation().go(APP, entered.isEmpty() ? "" : FOLDER + entered);
  }

  private void open(String asset) {
    workplace.navigation().go(APP, asset);
  }

  private void changed() {
    list.renew();
  }

  private void close() {
    close(true);
  }

  private void close(boolean tellAddress) {
    panel.removeAllComponents();
    panel.setVisible(false);
    root.removeStyleName(OPEN);
    if (tellAddress) {
      workplace.navigation().at(APP, folder.isEmpty() ? "" : FOLDER + folder);
    }
  }
}
