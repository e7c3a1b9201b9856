package id.go.bengkaliskab.pesona.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as RFC 4180 has it, in UTF-8 with the mark by which spreadsheets know it. What a
 * spreadsheet would take for a formula is made a text by an apostrophe before it.
 */
final class Csv {
  private static final String LINE_END = "\r\n";
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String STARTS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

  /** Adds a row. */
  Csv row(List<String> fields) {
    text.append(fields.stream().map(Csv::field).collect(Collectors.joining(","))).append(LINE_END);
    return this;
  }

  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String field(String value) {
    String safe = startsFormula(value) ? '\'' + value : value;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }

  /** Spreadsheets pass over spaces before a formula. */
  private static boolean startsFormula(String value) {
    String start = value.replaceFirst("^[ \u00A0]+", "");
    return !start.isEmpty() && STARTS_FORMULA.indexOf(start.charAt(0)) >= 0;
  }
}
