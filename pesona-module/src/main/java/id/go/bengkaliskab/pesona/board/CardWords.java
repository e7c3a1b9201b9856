package id.go.bengkaliskab.pesona.board;

import id.go.bengkaliskab.pesona.refusal.Sentences;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Says what stands on a card.
 *
 * @param sentences words texts
 * @param locale language of the reader
 */
public record CardWords(Sentences sentences, Locale locale) {
  public CardWords {
    Objects.requireNonNull(sentences, "sentences");
    Objects.requireNonNull(locale, "locale");
  }

  /** Who has the article: who works on it, to whom it was given, or who may take it. */
  public String keeper(BoardCard card) {
    if (card.publishing()) {
      return card.publishAt()
          .map(at -> sentences.text(locale, "article.planned", at))
          .orElseGet(() -> sentences.text(locale, "board.publishing"));
    }
    return card.holder()
        .map(it -> sentences.text(locale, "board.holder", it.name()))
        .or(() -> card.assigned().map(it -> sentences.text(locale, "board.assigned", it.name())))
        .orElseGet(() -> sentences.text(locale, "board.free", performers(card)));
  }

  private String performers(BoardCard card) {
    return card.performers().stream().map(it -> it.in(locale)).collect(Collectors.joining(", "));
  }
}
