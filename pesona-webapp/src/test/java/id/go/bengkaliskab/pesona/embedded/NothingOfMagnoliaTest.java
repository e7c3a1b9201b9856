package id.go.bengkaliskab.pesona.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The signatures of Magnolia are for the compiler; what runs and ships has none of them. */
class NothingOfMagnoliaTest {
  @Test
  void no_class_of_magnolia_is_on_the_class_path() {
    ClassLoader loader = getClass().getClassLoader();

    assertThat(loader.getResource("info/magnolia")).isNull();
    assertThat(loader.getResource("info/magnolia/context/MgnlContext.class")).isNull();
  }

  @Test
  void the_adapter_itself_is_there() {
    assertThat(
            getClass()
                .getClassLoader()
                .getResource("id/go/bengkaliskab/pesona/magnolia/MagnoliaHost.class"))
        .isNotNull();
  }
}
