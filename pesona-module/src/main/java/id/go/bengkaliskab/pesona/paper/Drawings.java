package id.go.bengkaliskab.pesona.paper;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** Puts drawings in the place of {@code <object type="drawing" data="name">}. */
final class Drawings implements FSObjectDrawerFactory, FSObjectDrawer {
  private static final String TYPE = "drawing";

  private final Map<String, Drawing> drawings;

  Drawings(Map<String, Drawing> drawings) {
    this.drawings = Map.copyOf(drawings);
  }

  @Override
  public FSObjectDrawer createDrawer(Element element) {
    return isReplacedObject(element) ? this : null;
  }

  @Override
  public boolean isReplacedObject(Element element) {
    return element.getTagName().equals("object") && element.getAttribute("type").equals(TYPE);
  }

  @Override
  public Map<Shape, String> drawObject(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    String name = element.getAttribute("data");
    Drawing drawing =
        Optional.ofNullable(drawings.get(name))
            .orElseThrow(() -> new IllegalStateException("no drawing \"" + name + '"'));
    double inner = width / dotsPerPixel;
    double below = height / dotsPerPixel;
    device.drawWithGraphics(
        (float) x,
        (float) y,
        (float) inner,
        (float) below,
        graphics -> drawing.draw(graphics, inner, below));
    return Map.of();
  }
}
