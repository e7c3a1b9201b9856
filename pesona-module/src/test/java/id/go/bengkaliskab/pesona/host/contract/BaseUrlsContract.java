package id.go.bengkaliskab.pesona.host.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.host.BaseUrls;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The settings of the tested host have slashes at the end. */
interface BaseUrlsContract extends Contract {

  @Test
  default void addresses_have_a_scheme_and_a_host_and_no_slash_at_the_end() {
    BaseUrls urls = host().baseUrls();

    for (URI url : List.of(urls.author(), urls.publicSite())) {
      assertThat(url.getScheme()).isIn("http", "https");
      assertThat(url.getHost()).isNotBlank();
      assertThat(url.toString()).doesNotEndWith("/");
    }
    assertThat(urls.author()).isNotEqualTo(urls.publicSite());
  }

  @Test
  default void a_path_follows_the_address() {
    BaseUrls urls = host().baseUrls();

    assertThat(urls.author("/.pesona/inbox")).hasToString(urls.author() + "/.pesona/inbox");
    assertThat(urls.publicSite("/artikel/x").getPath()).endsWith("/artikel/x");
    assertThat(urls.publicSite("/artikel/x").getPath()).doesNotContain("//");
  }
}
