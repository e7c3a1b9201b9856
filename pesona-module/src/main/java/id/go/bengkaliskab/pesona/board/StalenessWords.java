package id.go.bengkaliskab.pesona.board;

import id.go.bengkaliskab.pesona.refusal.Sentences;
import java.util.Locale;
import java.util.Objects;

/**
 * Says how out of date the site is, on the screen, on the phone and in the mail alike.
 *
 * @param sentences words texts
 * @param locale language of the reader
 */
public record StalenessWords(Sentences sentences, Locale locale) {
  public StalenessWords {
    Objects.requireNonNull(sentences, "sentences");
    Objects.requireNonNull(locale, "locale");
  }

  /** When something was published last, or that nothing ever was. */
  public String published(SiteAge site) {
    return site.published()
        .map(at -> sentences.text(locale, "board.published", site.days(), at))
        .orElseGet(() -> sentences.text(locale, "board.published.never", site.days()));
  }

  /** How that stands to what the procedure allows. */
  public String limit(SiteAge site) {
    return sentences.text(
        locale,
        site.isStale() ? "board.limit.over" : "board.limit",
        site.limits().daysWithoutPublication());
  }

  /** How long the oldest article of a step is there, and whether that is too long. */
  public String oldest(StepAge age, Staleness staleness) {
    return age.tooOld()
        ? sentences.text(
            locale,
            "board.oldest.over",
            age.oldest().days(),
            staleness.site().limits().daysInStep())
        : sentences.text(locale, "board.oldest", age.oldest().days());
  }
}
