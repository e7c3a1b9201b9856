package id.go.bengkaliskab.pesona.article.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WordDifferenceTest {
  @Test
  void one_changed_word_is_taken_out_and_put_in_among_words_that_stay() {
    assertThat(shown("Pantai Lapin ramai pengunjung", "Pantai Rupat ramai pengunjung"))
        .isEqualTo("Pantai [-Lapin-][+Rupat+] ramai pengunjung");
  }

  @Test
  void changed_words_side_by_side_stay_together() {
    assertThat(shown("pada tahun lalu sekali ini", "pada bulan depan nanti ini"))
        .isEqualTo("pada [-tahun lalu sekali-][+bulan depan nanti+] ini");
  }

  @Test
  void a_changed_full_stop_changes_no_word() {
    assertThat(shown("Mereka pulang.", "Mereka pulang!")).isEqualTo("Mereka pulang[-.-][+!+]");
  }

  @Test
  void a_word_is_whole_with_its_accents() {
    assertThat(shown("kafe\u0301 lama", "kafe lama")).isEqualTo("[-kafe\u0301-][+kafe+] lama");
  }

  @Test
  void what_is_new_or_gone_is_one_span() {
    assertThat(shown("", "satu dua")).isEqualTo("[+satu dua+]");
    assertThat(shown("satu dua", "")).isEqualTo("[-satu dua-]");
    assertThat(WordDifference.between("", "")).isEmpty();
  }

  @Test
  @Timeout(20)
  void two_books_without_a_common_word_are_compared_in_reasonable_time() {
    String one = words("a", 100_000);
    String two = words("b", 100_000);

    assertThat(WordDifference.between(one, two)).hasSize(2);
  }

  @Test
  @Timeout(20)
  void one_word_in_a_book_is_found() {
    String one = words("a", 100_000);

    assertThat(WordDifference.between(one, one.replace("a50000 ", "lain ")))
        .contains(new Span(Span.Kind.DELETED, "a50000"), new Span(Span.Kind.INSERTED, "lain"));
  }

  @Property(tries = 500)
  void both_texts_can_be_read_from_the_spans(
      @ForAll
          @StringLength(max = 30)
          @CharRange(from = 'a', to = 'c')
          @CharRange(from = ' ', to = '!')
          String before,
      @ForAll
          @StringLength(max = 30)
          @CharRange(from = 'a', to = 'c')
          @CharRange(from = ' ', to = '!')
          String after) {
    List<Span> spans = WordDifference.between(before, after);

    assertThat(without(spans, Span.Kind.INSERTED)).isEqualTo(before);
    assertThat(without(spans, Span.Kind.DELETED)).isEqualTo(after);
  }

  @Property(tries = 300)
  void no_letter_of_any_script_is_lost(@ForAll String before, @ForAll String after) {
    List<Span> spans = WordDifference.between(before, after);

    assertThat(without(spans, Span.Kind.INSERTED)).isEqualTo(before);
    assertThat(without(spans, Span.Kind.DELETED)).isEqualTo(after);
  }

  private static String words(String prefix, int count) {
    return IntStream.range(0, count).mapToObj(n -> prefix + n).collect(Collectors.joining(" "));
  }

  private static String without(List<Span> spans, Span.Kind kind) {
    return spans.stream()
        .filter(span -> span.kind() != kind)
        .map(Span::text)
        .collect(Collectors.joining());
  }

  static String shown(String before, String after) {
    return shown(WordDifference.between(before, after));
  }

  static String shown(List<Span> spans) {
    return spans.stream()
        .map(
            span ->
                switch (span.kind()) {
                  case DELETED -> "[-" + span.text() + "-]";
                  case INSERTED -> "[+" + span.text() + "+]";
                  default -> span.text();
                })
        .collect(Collectors.joining());
  }
}
