package id.go.bengkaliskab.pesona.admin.media;

import com.vaadin.shared.JavaScriptExtensionState;

/** What the browser draws over the picture; Vaadin reads the fields by their names. */
public final class FrameToolState extends JavaScriptExtensionState {
  private static final long serialVersionUID = 1L;

  /** Focal point from the left, in ten-thousandths. */
  public int focusX;

  /** Focal point from the top. */
  public int focusY;

  /** Left edge of the part that is shown. */
  public int left;

  /** Its upper edge. */
  public int top;

  /** Its width. */
  public int width;

  /** Its height. */
  public int height;

  /** Whether a part is cut out. */
  public boolean cut;

  /** Width of the part divided by its height, in ten-thousandths of the picture; 0 for any. */
  public double ratio;

  /** Whether the person may change it. */
  public boolean open;

  /** What the picture is, for those who don't see it. */
  public String label = "";
}
