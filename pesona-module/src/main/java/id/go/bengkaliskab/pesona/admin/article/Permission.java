package id.go.bengkaliskab.pesona.admin.article;

import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.procedure.Aspect;
import id.go.bengkaliskab.pesona.procedure.Step;
import id.go.bengkaliskab.pesona.workflow.Absences;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What of an article may be changed now, and why the rest may not. */
final class Permission {
  private static final Set<String> WORDS = Set.of("title", "lead");
  private static final Set<String> METADATA =
      Set.of(
          "byline",
          "section",
          "tags",
          "informationClass",
          "slug",
          "seo",
          "language",
          "translationGroup");

  private final Workplace workplace;
  private final Absences absences;

  Permission(Workplace workplace, Absences absences) {
    this.workplace = workplace;
    this.absences = absences;
  }

  /** What the person may change now. */
  static Set<Aspect> of(Situation situation) {
    return Arrays.stream(Aspect.values())
        .filter(situation::mayChange)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Aspect.class)));
  }

  /** Fields of the article's form that may not be changed. */
  static Set<String> readOnlyFields(Set<Aspect> mayChange) {
    Set<String> closed = new HashSet<>();
    if (!mayChange.contains(Aspect.TEXT)) {
      closed.addAll(WORDS);
    }
    if (!mayChange.contains(Aspect.METADATA)) {
      closed.addAll(METADATA);
    }
    if (!mayChange.contains(Aspect.LAYOUT)) {
      closed.add("format");
    }
    return closed;
  }

  /** Why something may not be changed; empty when everything may. */
  Optional<String> whyNot(Situation situation) {
    Set<Aspect> mayChange = of(situation);
    if (mayChange.size() == Aspect.values().length) {
      return Optional.empty();
    }
    if (situation.state().position().publishing()) {
      return Optional.of(
          situation
              .planned()
              .map(at -> workplace.text("refusal.article.scheduled", at))
              .orElseGet(() -> workplace.text("article.publishing.wait")));
    }
    Optional<Step> step = situation.step();
    if (step.isEmpty()) {
      return Optional.of(workplace.text("article.readonly.ended"));
    }
    if (situation.performing().isEmpty()) {
      return Optional.of(workplace.text("article.readonly.role"));
    }
    if (situation.isOfOthers()) {
      return situation
          .claim()
          .map(claim -> workplace.text("article.readonly.held", absences.nameOf(claim.login())));
    }
    if (situation.isGivenToOthers()) {
      return situation
          .assignment()
          .map(given -> workplace.text("article.readonly.given", absences.nameOf(given.login())));
    }
    return Optional.of(
        mayChange.isEmpty()
            ? workplace.text("article.readonly.step", step.get().activity())
            : workplace.text("article.readonly.some", step.get().activity(), closed(mayChange)));
  }

  private String closed(Set<Aspect> mayChange) {
    List<String> names =
        Arrays.stream(Aspect.values())
            .filter(aspect -> !mayChange.contains(aspect))
            .map(
                aspect ->
                    workplace.text("article.aspect." + aspect.name().toLowerCase(Locale.ROOT)))
            .toList();
    return String.join(", ", names);
  }
}
