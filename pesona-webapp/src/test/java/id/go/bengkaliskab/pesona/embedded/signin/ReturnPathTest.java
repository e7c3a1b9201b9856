package id.go.bengkaliskab.pesona.embedded.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/.magnolia/admincentral",
        "/.pesona/inbox",
        "/.pesona/tasks/9f3c5ad2b1e04c77-202611?record=7",
        "/.pesona/approval/abcDEF_-0123456789"
      })
  void pages_of_the_office_may_be_wished_for(String path) {
    assertThat(ReturnPath.wished(path)).contains(path);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "/",
        "/artikel/a",
        "//jahat.example",
        "https://jahat.example/.pesona/inbox",
        "/.pesona//jahat.example",
        "/.pesona/..",
        "/.pesona/../artikel",
        "/.pesona/..//jahat.example",
        "/.pesona/\\jahat.example",
        "\\\\jahat.example",
        "/.pesona/%2f%2fjahat.example",
        "/.pesona/@jahat.example",
        "/.pesona/inbox\r\nSet-Cookie: a=b",
        "/.pesona/inbox#x",
        " /.pesona/inbox",
        "/.magnolia/sign-in",
        "/.magnolia/sign-out",
        "/.pesonax/inbox",
        "javascript:alert(1)"
      })
  void everything_else_may_not(String wish) {
    assertThat(ReturnPath.wished(wish)).isEmpty();
  }
}
