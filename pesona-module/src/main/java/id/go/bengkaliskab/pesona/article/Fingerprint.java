package id.go.bengkaliskab.pesona.article;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.store.Sha256;
import java.text.Normalizer;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Hashes that tell whether two states of an article say and show the same. An approval covers words
 * and media; whole covers also what has no meaning for it, such as the section.
 *
 * @param words title, lead and running text in their order, and as a set what is said about each
 *     picture, so that moving a picture changes no words: Unicode NFC, white space folded
 * @param media set of the SHA-256 of all media
 * @param whole canonical JSON of the content
 */
public record Fingerprint(String words, String media, String whole) {
  public Fingerprint {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(media, "media");
    Objects.requireNonNull(whole, "whole");
  }

  /**
   * Takes the fingerprints of a state.
   *
   * @param article the state
   * @param mediaHash gives the SHA-256 of the bytes behind an asset key
   */
  public static Fingerprint of(Article article, UnaryOperator<String> mediaHash) {
    Stream<String> media = article.assets().stream().map(mediaHash).distinct().sorted();
    return new Fingerprint(
        words(article, mediaHash),
        Sha256.of(CanonicalJson.text(array(media))),
        Sha256.of(CanonicalJson.text(ArticleJson.write(article))));
  }

  /** Whether an approval of the other state covers this one. */
  public boolean saysAndShowsTheSameAs(Fingerprint other) {
    return words.equals(other.words) && media.equals(other.media);
  }

  private static String words(Article article, UnaryOperator<String> mediaHash) {
    ObjectNode json = CanonicalJson.object();
    Stream<String> running =
        Stream.concat(
            Stream.of(article.title(), article.lead()),
            article.blocks().stream().flatMap(block -> block.words().stream()));
    Stream<String> aboutPictures =
        article.pictures().stream()
            .filter(Fingerprint::isSpokenOf)
            .map(picture -> said(picture, mediaHash))
            .distinct()
            .sorted();
    json.set("text", array(running.map(Fingerprint::folded)));
    json.set("pictures", array(aboutPictures));
    return Sha256.of(CanonicalJson.text(json));
  }

  private static boolean isSpokenOf(Picture picture) {
    return Stream.of(picture.alt(), picture.caption(), picture.credit())
        .anyMatch(text -> !folded(text).isEmpty());
  }

  /** Which words stand at which picture: the names of two people must not change places. */
  private static String said(Picture picture, UnaryOperator<String> mediaHash) {
    ArrayNode said = CanonicalJson.object().arrayNode();
    said.add(mediaHash.apply(picture.asset()));
    said.add(folded(picture.alt())).add(folded(picture.caption())).add(folded(picture.credit()));
    return CanonicalJson.text(said);
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\p{Z}]+", " ").strip();
  }

  private static ArrayNode array(Stream<String> texts) {
    ArrayNode array = CanonicalJson.object().arrayNode();
    texts.filter(text -> !text.isEmpty()).forEach(array::add);
    return array;
  }
}
