package id.go.bengkaliskab.pesona.article.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import id.go.bengkaliskab.pesona.article.Block;
import id.go.bengkaliskab.pesona.article.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares the bodies of two states block by block: a block that is put in before others changes
 * none of them. Texts about pictures are not its business.
 */
final class BlockComparison {
  private final List<Found> changes = new ArrayList<>();
  private final List<Standing> removed = new ArrayList<>();
  private final List<Standing> added = new ArrayList<>();

  private BlockComparison() {}

  /** The changed places in the order of the page. */
  static List<PlaceChange> between(List<Block> before, List<Block> after) {
    BlockComparison comparison = new BlockComparison();
    for (AbstractDelta<Block> delta : DiffUtils.diff(before, after).getDeltas()) {
      comparison.pair(
          standing(delta.getSource().getLines(), delta.getSource().getPosition()),
          standing(delta.getTarget().getLines(), delta.getTarget().getPosition()));
    }
    comparison.tellMoved();
    comparison.tellRest();
    return comparison.changes.stream()
        .sorted(Comparator.comparingInt(Found::position))
        .map(Found::change)
        .toList();
  }

  /** Of blocks of one kind that take the place of each other, the likest are one that changed. */
  private void pair(List<Standing> old, List<Standing> present) {
    List<Standing> left = new ArrayList<>(present);
    for (Standing was : old) {
      Optional<Standing> match =
          left.stream()
              .filter(is -> is.block().type().equals(was.block().type()))
              .reduce((first, next) -> was.likeness(next) > was.likeness(first) ? next : first);
      if (match.isPresent()) {
        added.addAll(left.subList(0, left.indexOf(match.get())));
        left.subList(0, left.indexOf(match.get()) + 1).clear();
        compare(was, match.get());
      } else {
        removed.add(was);
      }
    }
    added.addAll(left);
  }

  private void compare(Standing was, Standing is) {
    String before = was.words();
    String after = is.words();
    if (!before.equals(after)) {
      tell(is, PlaceChange.Kind.CHANGED, WordDifference.between(before, after));
    } else if (isOtherThanPictures(is) && was.block().assets().equals(is.block().assets())) {
      tell(is, PlaceChange.Kind.ARRANGED, List.of());
    }
  }

  private void tellMoved() {
    for (Standing was : List.copyOf(removed)) {
      added.stream()
          .filter(is -> is.block().equals(was.block()))
          .findFirst()
          .ifPresent(
              is -> {
                tell(is, PlaceChange.Kind.MOVED, List.of());
                removed.remove(was);
                added.remove(is);
              });
    }
  }

  /** Blocks that are pictures only are told by them. */
  private void tellRest() {
    added.stream()
        .filter(is -> !is.words().isEmpty() || isOtherThanPictures(is))
        .forEach(is -> tell(is, PlaceChange.Kind.ADDED, WordDifference.between("", is.words())));
    removed.stream()
        .filter(was -> !was.words().isEmpty() || isOtherThanPictures(was))
        .forEach(
            was -> tell(was, PlaceChange.Kind.REMOVED, WordDifference.between(was.words(), "")));
  }

  private static boolean isOtherThanPictures(Standing standing) {
    return !(standing.block() instanceof Block.Photo || standing.block() instanceof Block.Gallery);
  }

  private void tell(Standing where, PlaceChange.Kind kind, List<Span> spans) {
    changes.add(new Found(where.index(), new PlaceChange(Place.block(where.index()), kind, spans)));
  }

  private static List<Standing> standing(List<Block> blocks, int from) {
    List<Standing> standing = new ArrayList<>();
    for (Block block : blocks) {
      standing.add(Standing.of(from + standing.size(), block));
    }
    return standing;
  }

  /** A block where it stands. */
  private record Standing(int index, Block block, String words, Set<String> traits) {
    static Standing of(int index, Block block) {
      String words = String.join("\n", block.words()).strip();
      Set<String> traits = new HashSet<>(List.of(words.split("[^\\p{L}\\p{M}\\p{N}]+")));
      traits.addAll(block.assets());
      traits.remove("");
      return new Standing(index, block, words, traits);
    }

    /** The share of words and pictures that both have, from 0 to 1. */
    double likeness(Standing other) {
      long shared = traits.stream().filter(other.traits::contains).count();
      return shared / (double) Math.max(1, Math.max(traits.size(), other.traits.size()));
    }
  }

  private record Found(int position, PlaceChange change) {}
}
