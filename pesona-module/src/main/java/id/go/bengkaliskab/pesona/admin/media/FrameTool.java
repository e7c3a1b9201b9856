package id.go.bengkaliskab.pesona.admin.media;

import com.vaadin.annotations.JavaScript;
import com.vaadin.server.AbstractClientConnector;
import com.vaadin.server.AbstractJavaScriptExtension;
import elemental.json.JsonArray;
import id.go.bengkaliskab.pesona.media.Crop;
import id.go.bengkaliskab.pesona.media.FocalPoint;

/** Lets a focal point and a part be chosen on a picture itself, by pointer and by arrow keys. */
@JavaScript("vaadin://pesona/media/frame.js")
public final class FrameTool extends AbstractJavaScriptExtension {
  private static final long serialVersionUID = 1L;

  /** Told what was chosen. */
  interface Listener {

    /** The focal point was set. */
    void focus(FocalPoint point);

    /** The part was moved or drawn. */
    void crop(Crop crop);
  }

  /**
   * @param picture component around the picture
   * @param listener told what was chosen
   */
  FrameTool(AbstractClientConnector picture, Listener listener) {
    super(picture);
    addFunction(
        "focus",
        arguments -> listener.focus(new FocalPoint(part(arguments, 0), part(arguments, 1))));
    addFunction("crop", arguments -> listener.crop(crop(arguments)));
  }

  private static Crop crop(JsonArray arguments) {
    int left = Math.min(part(arguments, 0), Crop.WHOLE - Crop.SMALLEST);
    int top = Math.min(part(arguments, 1), Crop.WHOLE - Crop.SMALLEST);
    return new Crop(
        left,
        top,
        within(part(arguments, 2), Crop.SMALLEST, Crop.WHOLE - left),
        within(part(arguments, 3), Crop.SMALLEST, Crop.WHOLE - top));
  }

  /** Whoever sits at the browser may send anything. */
  private static int part(JsonArray arguments, int index) {
    return within((int) Math.round(arguments.getNumber(index)), 0, Crop.WHOLE);
  }

  private static int within(int value, int least, int most) {
    return Math.max(least, Math.min(most, value));
  }

  @Override
  protected FrameToolState getState() {
    return (FrameToolState) super.getState();
  }
}
