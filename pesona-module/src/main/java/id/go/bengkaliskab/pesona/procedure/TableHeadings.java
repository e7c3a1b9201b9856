package id.go.bengkaliskab.pesona.procedure;

import java.util.Objects;

/**
 * The headings of the table of steps on the printed sheet. The columns between {@code performers}
 * are the roles.
 *
 * @param title above the table
 * @param number the column <em>No</em>
 * @param activity the column <em>Aktivitas</em>
 * @param performers above the roles' columns
 * @param standard above the columns of the quality standard (<em>mutu baku</em>)
 * @param needs the column <em>Persyaratan/Kelengkapan</em>
 * @param time the column <em>Waktu</em>
 * @param output the column <em>Output</em>
 * @param remarks the column <em>Ket</em>, which the paper leaves empty
 */
public record TableHeadings(
    LocalizedText title,
    LocalizedText number,
    LocalizedText activity,
    LocalizedText performers,
    LocalizedText standard,
    LocalizedText needs,
    LocalizedText time,
    LocalizedText output,
    LocalizedText remarks) {
  public TableHeadings {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(activity, "activity");
    Objects.requireNonNull(performers, "performers");
    Objects.requireNonNull(standard, "standard");
    Objects.requireNonNull(needs, "needs");
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(output, "output");
    Objects.requireNonNull(remarks, "remarks");
  }
}
