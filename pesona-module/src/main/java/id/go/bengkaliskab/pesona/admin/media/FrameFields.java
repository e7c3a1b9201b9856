package id.go.bengkaliskab.pesona.admin.media;

import com.vaadin.ui.ComboBox;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Image;
import com.vaadin.ui.TextField;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.media.AspectRatio;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.Crop;
import id.go.bengkaliskab.pesona.media.FocalPoint;
import id.go.bengkaliskab.pesona.media.Frame;
import id.go.bengkaliskab.pesona.media.PixelSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The picture with its focal point and the part that is shown, on the picture itself and as numbers
 * in per cent.
 */
final class FrameFields implements FrameTool.Listener {
  private static final int PER_CENT = Crop.WHOLE / 100;
  private static final String WHOLE = "whole";
  private static final String FREE = "free";

  private final Workplace workplace;
  private final PixelSize size;
  private final boolean keeper;
  private final FrameTool tool;
  private final ComboBox<String> shape = new ComboBox<>();
  private final CssLayout cropNumbers = Look.group("frame-numbers");
  private final TextField focusX;
  private final TextField focusY;
  private final TextField left;
  private final TextField top;
  private final TextField width;
  private final TextField height;
  private final CssLayout root;
  private Optional<Crop> crop;
  private FocalPoint focus;
  private boolean showing;

  FrameFields(Workplace workplace, Thumbnails thumbnails, Asset asset, boolean keeper) {
    this.workplace = workplace;
    this.size = new PixelSize(Math.max(1, asset.width()), Math.max(1, asset.height()));
    this.keeper = keeper;
    this.crop = asset.frame().crop();
    this.focus = asset.frame().focus().orElse(FocalPoint.CENTRE);
    Image image = new Image();
    image.setSource(thumbnails.whole(asset));
    image.setAlternateText(asset.alt().isBlank() ? asset.name() : asset.alt());
    CssLayout picture = Look.group("asset-frame", image);
    picture.setId("frame");
    tool = new FrameTool(picture, this);
    tool.getState().open = keeper;
    tool.getState().label = workplace.text("media.frame.label");
    focusX = number("focus-x");
    focusY = number("focus-y");
    left = number("crop-left");
    top = number("crop-top");
    width = number("crop-width");
    height = number("crop-height");
    cropNumbers.addComponents(
        new CssLayout(left), new CssLayout(top), new CssLayout(width), new CssLayout(height));
    root =
        Look.group(
            "frame-fields",
            picture,
            Look.words(workplace.text("media.frame.hint"), "quiet"),
            Look.group(
                "frame-numbers",
                new CssLayout(shape()),
                new CssLayout(focusX),
                new CssLayout(focusY)),
            cropNumbers);
    show();
  }

  Component component() {
    return root;
  }

  Frame value() {
    return new Frame(crop, Optional.of(focus));
  }

  @Override
  public void focus(FocalPoint point) {
    if (keeper) {
      focus = point;
      show();
    }
  }

  @Override
  public void crop(Crop chosen) {
    if (keeper) {
      crop = Optional.of(chosen);
      show();
    }
  }

  private ComboBox<String> shape() {
    List<String> shapes = new ArrayList<>(List.of(WHOLE));
    for (AspectRatio ratio : AspectRatio.values()) {
      shapes.add(ratio.id());
    }
    shapes.add(FREE);
    shape.setId("crop-shape");
    shape.setCaption(workplace.text("media.crop"));
    shape.setItems(shapes);
    shape.setItemCaptionGenerator(it -> workplace.text("media.crop." + it));
    shape.setEmptySelectionAllowed(false);
    shape.setTextInputAllowed(false);
    shape.setReadOnly(!keeper);
    shape.setValue(crop.isPresent() ? shapeOf(crop.get()) : WHOLE);
    shape.addValueChangeListener(event -> reshape(event.getValue()));
    return shape;
  }

  private void reshape(String chosen) {
    Optional<AspectRatio> ratio = ratio(chosen);
    if (chosen.equals(WHOLE)) {
      crop = Optional.empty();
    } else {
      crop =
          ratio
              .map(it -> it.largest(size, focus))
              .or(() -> crop)
              .or(() -> Optional.of(new Crop(500, 500, 9000, 9000)));
    }
    show();
  }

  private String shapeOf(Crop part) {
    for (AspectRatio ratio : AspectRatio.values()) {
      double shown = (double) part.width() * size.width() / (part.height() * size.height());
      if (Math.abs(shown - ratio.value()) < ratio.value() / 100) {
        return ratio.id();
      }
    }
    return FREE;
  }

  private static Optional<AspectRatio> ratio(String id) {
    for (AspectRatio ratio : AspectRatio.values()) {
      if (ratio.id().equals(id)) {
        return Optional.of(ratio);
      }
    }
    return Optional.empty();
  }

  private TextField number(String id) {
    TextField field = new TextField(workplace.text("media.frame." + id));
    field.setId(id);
    field.setMaxLength(5);
    field.setReadOnly(!keeper);
    field.addValueChangeListener(event -> typed());
    return field;
  }

  /** A number that is none, or leads out of the picture, is put back. */
  private void typed() {
    if (showing) {
      return;
    }
    try {
      focus = new FocalPoint(read(focusX), read(focusY));
      if (crop.isPresent()) {
        crop = Optional.of(new Crop(read(left), read(top), read(width), read(height)));
      }
    } catch (IllegalArgumentException e) {
      workplace.tell("media.frame.out");
    }
    show();
  }

  private static int read(TextField field) {
    return (int)
        Math.round(Double.parseDouble(field.getValue().strip().replace(',', '.')) * PER_CENT);
  }

  private void show() {
    showing = true;
    write(focusX, focus.x());
    write(focusY, focus.y());
    Crop part = crop.orElse(new Crop(0, 0, Crop.WHOLE, Crop.WHOLE));
    write(left, part.left());
    write(top, part.top());
    write(width, part.width());
    write(height, part.height());
    cropNumbers.setVisible(crop.isPresent());
    showing = false;
    FrameToolState state = tool.getState();
    state.focusX = focus.x();
    state.focusY = focus.y();
    state.left = part.left();
    state.top = part.top();
    state.width = part.width();
    state.height = part.height();
    state.cut = crop.isPresent();
    state.ratio =
        ratio(shape.getValue() == null ? "" : shape.getValue())
            .map(it -> it.value() * size.height() / size.width())
            .orElse(0.0);
  }

  private static void write(TextField field, int tenThousandths) {
    String text = Double.toString((double) tenThousandths / PER_CENT);
    field.setValue(text.endsWith(".0") ? text.substring(0, text.length() - 2) : text);
  }
}
