package id.go.bengkaliskab.pesona.gallery;

import id.go.bengkaliskab.pesona.media.AssetTexts;
import id.go.bengkaliskab.pesona.media.AssetWords;
import id.go.bengkaliskab.pesona.media.Frame;
import id.go.bengkaliskab.pesona.refusal.Refusal;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What somebody wants an asset to say and show.
 *
 * @param words what is written about it
 * @param frame how it is shown
 * @param facts right and consent
 */
public record AssetChange(AssetWords words, Frame frame, AssetFacts facts) {
  /** Most characters of a text. */
  public static final int LONGEST_TEXT = 1000;

  /** Most characters of a tag. */
  public static final int LONGEST_TAG = 40;

  /** Most tags of an asset. */
  public static final int MOST_TAGS = 20;

  public AssetChange {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(frame, "frame");
    Objects.requireNonNull(facts, "facts");
  }

  /**
   * Refuses what can't be kept.
   *
   * @throws Refused (invalid) with every fault
   */
  void check() {
    List<Refusal> faults = new ArrayList<>(facts.faults());
    if (texts().anyMatch(text -> text.length() > LONGEST_TEXT)) {
      faults.add(Refusal.of("refusal.asset.text-long", LONGEST_TEXT));
    }
    boolean tags =
        words.tags().size() <= MOST_TAGS
            && words.tags().stream().allMatch(tag -> tag.length() <= LONGEST_TAG);
    if (!tags) {
      faults.add(Refusal.of("refusal.asset.tags", MOST_TAGS, LONGEST_TAG));
    }
    if (!faults.isEmpty()) {
      throw new Refused(Refused.Kind.INVALID, faults);
    }
  }

  /** Whether readers of an article could see the difference. */
  boolean saysOtherThan(AssetWords before) {
    return !said(words).equals(said(before));
  }

  private static List<String> said(AssetWords words) {
    AssetTexts texts = words.texts();
    return List.of(
        texts.alt(), texts.caption(), texts.credit(), words.altEnglish(), words.captionEnglish());
  }

  private Stream<String> texts() {
    return Stream.concat(
        said(words).stream(),
        Stream.of(words.texts().title(), facts.licenceNote(), facts.peopleNote()));
  }
}
