package id.go.bengkaliskab.pesona.admin.form;

import com.vaadin.ui.Button;
import com.vaadin.ui.ComboBox;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.CustomField;
import com.vaadin.ui.Image;
import com.vaadin.ui.Label;
import id.go.bengkaliskab.pesona.admin.WindowPictures;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.PhotoShelf;
import id.go.bengkaliskab.pesona.media.VideoAsset;
import id.go.bengkaliskab.pesona.media.VideoShelf;
import java.util.Optional;

/**
 * A video of the office; its value is the key of the asset. It is sent from the computer or chosen
 * among those that are there; its poster and texts are proposed for the fields beside it.
 */
final class VideoField extends CustomField<String> {
  private static final long serialVersionUID = 1L;

  private final transient FormContext context;
  private final transient VideoShelf videos;
  private final transient WindowPictures pictures;
  private final CssLayout root = new CssLayout();
  private final Image picture = new Image();
  private final Label name = new Label();
  private final Button clear = new Button();
  private final CssLayout bringing = new CssLayout();
  private String value = "";

  VideoField(FormContext context) {
    this.context = context;
    this.videos = context.sources().videos();
    this.pictures = new WindowPictures(context.sources().photos());
    root.addStyleNames("photo-field", "video-field");
    picture.addStyleName("photo-thumb");
    name.addStyleName("photo-name");
    clear.setCaption(context.workplace().text("form.video.clear"));
    clear.addStyleName("quiet-button");
    clear.addClickListener(event -> setValue("", true));
    bringing.addStyleName("video-bringing");
    if (PhotoShelf.mayKeep(context.workplace().person())) {
      bringing.addComponent(
          new LargeUpload(
              context.workplace(),
              context.sources().uploads(),
              "form.video.upload",
              "video/mp4,video/quicktime",
              id -> take(Asset.KEY_PREFIX + id)));
    }
    bringing.addComponent(shelf());
    CssLayout facts = new CssLayout(name, clear, bringing);
    facts.addStyleName("photo-facts");
    root.addComponents(picture, facts);
    show();
    // made now rather than by the first browser that shows it
    getContent();
  }

  private ComboBox<VideoAsset> shelf() {
    ComboBox<VideoAsset> shelf = new ComboBox<>();
    shelf.setWidth("18em");
    shelf.setPlaceholder(context.workplace().text("form.video.choose"));
    shelf.setDataProvider(Searched.by(videos::find));
    shelf.setItemCaptionGenerator(this::facts);
    shelf.addValueChangeListener(
        event -> {
          if (event.isUserOriginated() && event.getValue() != null) {
            take(event.getValue().asset().key());
            shelf.clear();
          }
        });
    return shelf;
  }

  @Override
  protected Component initContent() {
    return root;
  }

  @Override
  public String getEmptyValue() {
    return "";
  }

  @Override
  public String getValue() {
    return value;
  }

  @Override
  public void setReadOnly(boolean readOnly) {
    super.setReadOnly(readOnly);
    show();
  }

  @Override
  protected void doSetValue(String key) {
    value = key == null ? "" : key;
    show();
  }

  private void take(String key) {
    Optional<VideoAsset> video = isReadOnly() ? Optional.empty() : videos.byKey(key);
    if (video.isEmpty()) {
      context.workplace().tell("form.video.other");
    }
    video.ifPresent(
        it -> {
          setValue(it.asset().key(), true);
          videos.poster(it).ifPresent(poster -> context.siblings().propose("image", poster.key()));
          context.siblings().propose("alt", it.asset().alt());
          context.siblings().propose("caption", it.asset().caption());
          context.siblings().propose("credit", it.asset().credit());
        });
  }

  private void show() {
    Optional<VideoAsset> video = videos.byKey(value);
    Optional<Asset> poster = video.flatMap(videos::poster);
    picture.setVisible(poster.isPresent());
    poster.ifPresent(it -> picture.setSource(pictures.small(it)));
    picture.setAlternateText(video.map(it -> it.asset().title()).orElse(""));
    name.setValue(
        video
            .map(this::facts)
            .orElseGet(
                () ->
                    context
                        .workplace()
                        .text(value.isEmpty() ? "form.video.none" : "form.video.gone")));
    clear.setVisible(!isReadOnly() && !value.isEmpty());
    bringing.setVisible(!isReadOnly());
  }

  private String facts(VideoAsset video) {
    Asset asset = video.asset();
    return context
        .workplace()
        .text("form.video.facts", asset.title(), video.length(), asset.width(), asset.height());
  }
}
