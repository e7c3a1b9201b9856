package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.Fingerprint;
import id.go.bengkaliskab.pesona.procedure.Aspect;
import id.go.bengkaliskab.pesona.procedure.Step;
import id.go.bengkaliskab.pesona.refusal.Refusal;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What differs between two states of an article, in the aspects that a step may or may not change.
 *
 * @param aspects the aspects that differ
 */
record Changes(Set<Aspect> aspects) {
  Changes {
    aspects = Set.copyOf(aspects);
  }

  static Changes between(
      Article before, Fingerprint printBefore, Article after, Fingerprint printAfter) {
    Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
    if (!printBefore.words().equals(printAfter.words())) {
      aspects.add(Aspect.TEXT);
    }
    if (!printBefore.media().equals(printAfter.media())) {
      aspects.add(Aspect.MEDIA);
    }
    if (isArrangedAnew(before, after, aspects.isEmpty())) {
      aspects.add(Aspect.LAYOUT);
    }
    if (!metadata(before).equals(metadata(after))) {
      aspects.add(Aspect.METADATA);
    }
    return new Changes(aspects);
  }

  /** Words may be corrected where blocks may not be moved, so the blocks are compared apart. */
  private static boolean isArrangedAnew(Article before, Article after, boolean saysTheSame) {
    return before.format() != after.format()
        || !arrangement(before).equals(arrangement(after))
        || (saysTheSame && !before.blocks().equals(after.blocks()));
  }

  private static List<String> arrangement(Article article) {
    return article.blocks().stream().map(block -> block.type() + block.assets()).toList();
  }

  boolean words() {
    return aspects.contains(Aspect.TEXT);
  }

  boolean media() {
    return aspects.contains(Aspect.MEDIA);
  }

  /**
   * Refuses what the step doesn't let change.
   *
   * @throws Refused (conflict) naming every such aspect
   */
  void requireAllowedBy(Step step, boolean approved) {
    List<Refusal> refusals = new ArrayList<>();
    for (Aspect aspect : aspects) {
      if (!step.mayChange().contains(aspect)) {
        String key =
            aspect == Aspect.MEDIA && approved
                ? "refusal.change.media-approved"
                : "refusal.change." + aspect.name().toLowerCase(Locale.ROOT);
        refusals.add(Refusal.of(key, step.activity()));
      }
    }
    if (!refusals.isEmpty()) {
      throw new Refused(Refused.Kind.CONFLICT, refusals);
    }
  }

  private static List<Object> metadata(Article article) {
    return List.of(
        article.byline(),
        article.section(),
        article.tags(),
        article.informationClass(),
        article.slug(),
        article.seo(),
        article.language(),
        article.translationGroup());
  }
}
