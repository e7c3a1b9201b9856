package id.go.bengkaliskab.pesona.site;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EscapedTextTest {
  @Test
  void what_is_printed_is_escaped_and_the_raw_text_stands_beside() {
    EscapedText text = EscapedText.of(" <a href='x'>\"Tom\" & 😀</a> ");

    assertThat(text).hasToString("&lt;a href=&#39;x&#39;&gt;&quot;Tom&quot; &amp; 😀&lt;/a&gt;");
    assertThat(text.getRaw()).isEqualTo("<a href='x'>\"Tom\" & 😀</a>");
  }

  @Test
  void a_blank_text_is_absent() {
    assertThat(EscapedText.of(" \n").isPresent()).isFalse();
    assertThat(EscapedText.of("x").isPresent()).isTrue();
  }

  @Property
  void no_text_can_leave_a_tag_or_an_attribute(@ForAll String any) {
    assertThat(EscapedText.escape(any)).doesNotContain("<", ">", "\"", "'");
  }
}
