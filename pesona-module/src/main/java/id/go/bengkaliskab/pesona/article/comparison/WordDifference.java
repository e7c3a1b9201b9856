package id.go.bengkaliskab.pesona.article.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Compares two plain texts word by word. */
final class WordDifference {
  private static final Pattern TOKEN = Pattern.compile("(?s)[\\p{L}\\p{M}\\p{N}]+|\\s+|.");

  /**
   * Most steps of a comparison, as the product of both lengths in tokens; about a fifth of a second
   * on an office server. Longer texts that differ are shown as taken out and put in as a whole.
   */
  private static final long MOST_STEPS = 25_000_000;

  private WordDifference() {}

  /** The spans that lead from one text to the other; none when both are empty. */
  static List<Span> between(String before, String after) {
    if (before.equals(after)) {
      return after.isEmpty() ? List.of() : List.of(new Span(Span.Kind.SAME, after));
    }
    List<String> old = tokens(before);
    List<String> present = tokens(after);
    int start = commonStart(old, present);
    int end = commonEnd(old, present, start);
    Spans spans = new Spans();
    spans.add(Span.Kind.SAME, present.subList(0, start));
    compare(
        old.subList(start, old.size() - end), present.subList(start, present.size() - end), spans);
    spans.add(Span.Kind.SAME, present.subList(present.size() - end, present.size()));
    return spans.list();
  }

  private static void compare(List<String> old, List<String> present, Spans spans) {
    if ((long) old.size() * present.size() > MOST_STEPS) {
      spans.add(Span.Kind.DELETED, old);
      spans.add(Span.Kind.INSERTED, present);
      return;
    }
    int reached = 0;
    for (AbstractDelta<String> delta :
        DiffUtils.diff(old, present, new MyersDiffWithLinearSpace<String>()).getDeltas()) {
      spans.add(Span.Kind.SAME, old.subList(reached, delta.getSource().getPosition()));
      spans.add(Span.Kind.DELETED, delta.getSource().getLines());
      spans.add(Span.Kind.INSERTED, delta.getTarget().getLines());
      reached = delta.getSource().getPosition() + delta.getSource().size();
    }
    spans.add(Span.Kind.SAME, old.subList(reached, old.size()));
  }

  private static List<String> tokens(String text) {
    return TOKEN.matcher(text).results().map(MatchResult::group).toList();
  }

  private static int commonStart(List<String> old, List<String> present) {
    int most = Math.min(old.size(), present.size());
    int n = 0;
    while (n < most && old.get(n).equals(present.get(n))) {
      n++;
    }
    return n;
  }

  private static int commonEnd(List<String> old, List<String> present, int start) {
    int most = Math.min(old.size(), present.size()) - start;
    int n = 0;
    while (n < most && old.get(old.size() - 1 - n).equals(present.get(present.size() - 1 - n))) {
      n++;
    }
    return n;
  }

  /**
   * Collects spans so that they read well: words that changed side by side are taken out and put in
   * together, for the space between them is no reason to part them.
   */
  private static final class Spans {
    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();
    private final StringBuilder space = new StringBuilder();

    void add(Span.Kind kind, List<String> tokens) {
      if (tokens.isEmpty()) {
        return;
      }
      String text = String.join("", tokens);
      switch (kind) {
        case DELETED -> change().append(text);
        case INSERTED -> {
          change();
          inserted.append(text);
        }
        default -> same(text);
      }
    }

    private void same(String text) {
      if (text.isBlank() && (deleted.length() > 0 || inserted.length() > 0)) {
        space.append(text);
        return;
      }
      end();
      put(Span.Kind.SAME, text);
    }

    private StringBuilder change() {
      deleted.append(space);
      inserted.append(space);
      space.setLength(0);
      return deleted;
    }

    private void end() {
      put(Span.Kind.DELETED, deleted.toString());
      put(Span.Kind.INSERTED, inserted.toString());
      deleted.setLength(0);
      inserted.setLength(0);
      String rest = space.toString();
      space.setLength(0);
      put(Span.Kind.SAME, rest);
    }

    private void put(Span.Kind kind, String text) {
      if (text.isEmpty()) {
        return;
      }
      int last = spans.size() - 1;
      if (last >= 0 && spans.get(last).kind() == kind) {
        spans.set(last, new Span(kind, spans.get(last).text() + text));
      } else {
        spans.add(new Span(kind, text));
      }
    }

    List<Span> list() {
      end();
      return List.copyOf(spans);
    }
  }
}
