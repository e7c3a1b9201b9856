package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.article.Fingerprint;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * An approval of this round.
 *
 * @param revision revision that was approved
 * @param words words that it covers: those approved, or those a recorded correction led to
 * @param media media that it covers
 * @param login who approved
 * @param role role in which
 * @param inPlace why the Kabid approved in place of the Kasi: {@code overdue}, {@code absent} or
 *     {@code own-work}
 * @param at when
 */
public record Approval(
    int revision,
    String words,
    String media,
    String login,
    String role,
    Optional<String> inPlace,
    Instant at) {
  public Approval {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(media, "media");
    Objects.requireNonNull(login, "login");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(inPlace, "inPlace");
    Objects.requireNonNull(at, "at");
  }

  /** Whether it covers this content. */
  public boolean covers(Fingerprint content) {
    return words.equals(content.words()) && media.equals(content.media());
  }

  /** The approval after a correction that was recorded and told to the approver. */
  Approval linkedTo(String correctedWords) {
    return new Approval(revision, correctedWords, media, login, role, inPlace, at);
  }
}
