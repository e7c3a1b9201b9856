package id.go.bengkaliskab.pesona.intake.word;

/**
 * A numbered or bulleted paragraph.
 *
 * @param level 0 to 8
 * @param ordered whether it has a number
 * @param kind {@code type} of an HTML list: {@code a A i I}, or empty for plain numbers
 * @param number its number, from 0; 0 for a bullet
 * @param whole whether an HTML list shows the label as Word does
 */
record ListItem(int level, boolean ordered, String kind, int number, boolean whole) {
  static ListItem bullet(int level) {
    return new ListItem(level, false, "", 0, true);
  }

  /** Whether it stands in one list with the item before it on its level. */
  boolean follows(ListItem before) {
    return level == before.level
        && ordered == before.ordered
        && kind.equals(before.kind)
        && (!ordered || number == before.number + 1);
  }
}
