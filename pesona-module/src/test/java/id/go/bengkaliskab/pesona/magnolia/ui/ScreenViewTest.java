package id.go.bengkaliskab.pesona.magnolia.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.annotations.StyleSheet;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import id.go.bengkaliskab.pesona.admin.Screen;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import info.magnolia.ui.api.app.SubAppContext;
import info.magnolia.ui.api.location.DefaultLocation;
import info.magnolia.ui.api.location.LocationController;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mockito.MockedConstruction;

class ScreenViewTest {
  private final SubAppContext context = mock(SubAppContext.class);
  private final LocationController locations = mock(LocationController.class);
  private final AdminCentralAddress address = new AdminCentralAddress(context, locations);
  private final Screen screen = mock(Screen.class);
  private final Label component = new Label();

  @Test
  void the_screen_shows_each_place_that_the_address_names() {
    ScreenView view = view();

    view.show("");
    view.show("a-1");

    verify(screen).show("");
    verify(screen).show("a-1");
  }

  @Test
  void an_address_that_followed_the_screen_shows_nothing_anew() {
    ScreenView view = view();
    view.show("");

    locations(() -> address.at("artikel", "a-1"));
    view.show("a-1");

    verify(screen, times(1)).show(any());
    verify(context).setLocation(any());
  }

  @Test
  void places_are_named_as_magnolia_names_them() {
    List<String> named =
        locations(
            () -> {
              address.go("catatan", "2026-11");
              address.at("artikel", "a-1");
            });

    assertThat(named)
        .containsExactly("app:pesona-catatan:main;2026-11", "app:pesona-artikel:main;a-1");
    verify(locations).goTo(any());
  }

  @Test
  void going_elsewhere_leaves_the_present_screen_where_it_is() {
    ScreenView view = view();
    view.show("a-1");

    locations(() -> address.go("catatan", "2026-11"));

    verify(context, never()).setLocation(any());
    verify(screen, times(1)).show(any());
  }

  @Test
  void the_screen_stands_in_the_frame_that_brings_its_styles() throws IOException {
    CssLayout frame = (CssLayout) view().asVaadinComponent();

    assertThat(frame.getComponent(0)).isSameAs(component);
    assertThat(frame.getStyleName()).isEqualTo("pesona-screens");
    String sheet = ScreenFrame.class.getAnnotation(StyleSheet.class).value()[0];
    String path = sheet.replace("vaadin://", "/VAADIN/");
    try (InputStream rules = getClass().getResourceAsStream(path)) {
      assertThat(new String(rules.readAllBytes(), StandardCharsets.UTF_8))
          .contains(".pesona-screens .screen-title")
          .doesNotContain("\n.v-button");
    }
  }

  private ScreenView view() {
    when(screen.component()).thenReturn(component);
    return new ScreenView(
        new Workplace(Optional::empty, Locale.ENGLISH, mock(Sentences.class), address),
        address,
        screen);
  }

  /** What was named while something was done. */
  private static List<String> locations(Runnable act) {
    List<String> named = new ArrayList<>();
    try (MockedConstruction<DefaultLocation> made =
        mockConstruction(
            DefaultLocation.class,
            (location, how) -> {
              List<?> parts = how.arguments();
              named.add(
                  parts.get(0) + ":" + parts.get(1) + ":" + parts.get(2) + ";" + parts.get(3));
            })) {
      act.run();
      assertThat(made.constructed()).hasSameSizeAs(named);
    }
    return named;
  }
}
