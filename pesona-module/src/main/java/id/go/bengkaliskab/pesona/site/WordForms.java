package id.go.bengkaliskab.pesona.site;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells in a text the words that a search found it by. The index reduces Indonesian words to their
 * roots (<em>makanan</em> finds <em>dimakan</em>); here one prefix and the usual endings are taken
 * off likewise. What it misses is found all the same, and only not marked.
 */
final class WordForms {
  private static final int SHORTEST_ROOT = 3;
  private static final Pattern ENDINGS =
      Pattern.compile("(?<root>.+?)(?:kan|an|i)?(?:nya|ku|mu)?(?:lah|kah|pun)?");
  private static final List<String> BEGINNINGS =
      List.of(
          "memper", "diper", "meny", "meng", "mem", "men", "me", "peny", "peng", "pem", "pen",
          "per", "pe", "ber", "ter", "di", "ke", "se");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final Set<String> roots;

  /**
   * @param words words of a search
   */
  WordForms(List<String> words) {
    this.roots = words.stream().flatMap(WordForms::forms).collect(Collectors.toSet());
  }

  /** Whether a word is one of those looked for, in whatever form. */
  boolean has(String word) {
    return forms(word).anyMatch(roots::contains);
  }

  private static Stream<String> forms(String word) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    Stream<String> bare =
        BEGINNINGS.stream()
            .filter(plain::startsWith)
            .map(beginning -> plain.substring(beginning.length()));
    return Stream.concat(Stream.of(plain), bare)
        .flatMap(form -> Stream.of(form, root(form)))
        .filter(form -> form.equals(plain) || form.length() > SHORTEST_ROOT);
  }

  private static String root(String form) {
    Matcher matcher = ENDINGS.matcher(form);
    return matcher.matches() ? matcher.group("root") : form;
  }
}
