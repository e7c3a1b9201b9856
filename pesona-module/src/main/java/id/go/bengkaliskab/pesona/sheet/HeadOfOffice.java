package id.go.bengkaliskab.pesona.sheet;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Who ratified the procedure (disahkan oleh). What is not set is empty and stays blank on paper.
 *
 * @param name with titles, as signed
 * @param rank such as <em>Pembina Tingkat I</em>
 * @param nip number of the civil servant
 */
public record HeadOfOffice(String name, String rank, String nip) {
  /** While the office has set nobody. */
  public static final HeadOfOffice UNSET = new HeadOfOffice("", "", "");

  public HeadOfOffice {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(rank, "rank");
    Objects.requireNonNull(nip, "nip");
  }

  /** What there is to print, each on a line. */
  List<String> lines() {
    return Stream.of(name, rank, nip.isBlank() ? "" : "NIP " + nip)
        .filter(line -> !line.isBlank())
        .toList();
  }
}
