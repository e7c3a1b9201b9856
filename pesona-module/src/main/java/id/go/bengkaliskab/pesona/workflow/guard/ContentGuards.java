package id.go.bengkaliskab.pesona.workflow.guard;

import id.go.bengkaliskab.pesona.article.Block;
import id.go.bengkaliskab.pesona.article.Checklist;
import id.go.bengkaliskab.pesona.article.InformationClass;
import id.go.bengkaliskab.pesona.article.Picture;
import id.go.bengkaliskab.pesona.procedure.ChecklistItem;
import id.go.bengkaliskab.pesona.refusal.Refusal;
import id.go.bengkaliskab.pesona.workflow.Guard;
import id.go.bengkaliskab.pesona.workflow.GuardContext;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Guards that look at the content of the article and its approval. */
public final class ContentGuards {
  private ContentGuards() {}

  /** All of them. */
  public static List<Guard> all() {
    return List.of(
        met("has-title", "guard.title", c -> !c.article().title().isBlank()),
        met("has-text", "guard.text", c -> c.article().hasText()),
        met("has-media", "guard.media", ContentGuards::showsSomethingDescribed),
        met("has-slug", "guard.slug", c -> c.article().slug().isPresent()),
        met("has-seo", "guard.seo", c -> c.article().seo().isComplete()),
        met("not-excluded", "guard.excluded", ContentGuards::isPublicInformation),
        met("approval-covers-content", "guard.approval", ContentGuards::isApproved),
        new Named("fits-format", ContentGuards::lackedByFormat),
        new Named("media-described", ContentGuards::undescribed),
        new Named("checklist-complete", ContentGuards::unticked));
  }

  private static boolean showsSomethingDescribed(GuardContext context) {
    return context.article().pictures().stream()
        .anyMatch(picture -> picture.isDescribed() || !picture.caption().isBlank());
  }

  private static boolean isPublicInformation(GuardContext context) {
    return context.article().informationClass() != InformationClass.DIKECUALIKAN;
  }

  private static boolean isApproved(GuardContext context) {
    return context.state().approval().filter(it -> it.covers(context.fingerprint())).isPresent();
  }

  /** Pictures within texts don't count: the page of the format cannot lead with them. */
  private static List<Refusal> lackedByFormat(GuardContext context) {
    int least = context.article().format().leastPictures();
    long shown =
        context.article().blocks().stream()
            .filter(block -> !(block instanceof Block.Text))
            .flatMap(block -> block.pictures().stream())
            .map(Picture::asset)
            .distinct()
            .count();
    return shown >= least ? List.of() : List.of(Refusal.of("guard.format.pictures", least, shown));
  }

  private static List<Refusal> undescribed(GuardContext context) {
    long count = context.article().pictures().stream().filter(ContentGuards::lacksAlt).count();
    return count == 0 ? List.of() : List.of(Refusal.of("guard.alt", count));
  }

  private static boolean lacksAlt(Picture picture) {
    return !picture.isDescribed();
  }

  private static List<Refusal> unticked(GuardContext context) {
    Set<String> ticked =
        Checklist.find(context.nodes(), context.article().id(), context.state().round())
            .map(Checklist::ticked)
            .orElse(Set.of());
    return context.procedure().require(context.state().position().step()).checklist().stream()
        .filter(item -> !ticked.contains(item.id()))
        .map(ChecklistItem::text)
        .map(text -> Refusal.of("guard.checklist", text))
        .toList();
  }

  private static Guard met(String name, String key, Predicate<GuardContext> condition) {
    return new Named(
        name, context -> condition.test(context) ? List.of() : List.of(Refusal.of(key)));
  }

  private record Named(String name, Function<GuardContext, List<Refusal>> condition)
      implements Guard {
    @Override
    public List<Refusal> check(GuardContext context) {
      return condition.apply(context);
    }
  }
}
