package id.go.bengkaliskab.pesona.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every sentence about a procedure file, in both languages and with the line that it points to,
 * against the file in which they were read and found good ({@code -Dpesona.golden=write} writes it
 * anew).
 */
class FaultSentencesTest {
  private static final Path GOOD =
      Path.of("src/test/resources/id/go/bengkaliskab/pesona/procedure/fault-sentences.txt");
  private static final Locale INDONESIAN = Locale.forLanguageTag("id");

  /** What stands in the shipped file, and what is put in its place. */
  private static final String CHANGES =
      """
      standardMinutes: 60     | standardMinutes: 600
      number: 3               | number: 4
      mayChange: []           | maychange: []
      mayChange: []           | mayChange: [words]
      mayChange: []           | mayChange: text
      mayChange: []           | {x: y}: []
      mayChange: []           | 5: []
      performers: [kasi]      | performers: []
      performers: [kasi]      | performers: [kasi, kasi]
      performers: [kasi]      | performers: [[kasi]]
      inPlace: [kabid]        | inPlace: [kasi]
      retired: true           | retired: ja
      retired: true           | retired:
      retired: true           | retired: false
      number: {id: "NO"       | number: {id: ""
      label: {id: Nomor SOP,  | labels: {id: Nomor SOP,
      - id: reject            | - id: approve
      - id: reject            | - id: Tolak!
      - id: reject            | - id: cancel
      - id: reject            | - idd: reject
      - id: kasi              | - id: kabid
      - id: kasi              | - id: claimant
      - id: language          | - id: facts
      arrow: {id: Ya, en:     | arrow: {id: "", en:
      arrow: {id: Tidak       | arrows: {id: Tidak
      target: upload          | target: uploadd
      target: publishing      | target: share
      target: correct         | target: publishing
      target: correct         | target: publish
      target: finished        | target: share
      from: [published]       | from: []
      target: unpublished     | target: publishing
      guards: [not-own-work]  | guards: [not-own-wrok]
      [whatsapp, telegram     | [google-plus, telegram
      hosts: [t.me            | hosts: [x.com
      hosts: [t.me            | hosts: [T.ME
      hosts: [t.me, telegram.me] | hosts: []
      daysWithoutPublication: 7 | daysWithoutPublication: 0
      daysInStep: 3           | stepDays: 3
      zone: Asia/Jakarta      | zone: Asia/Bengkalis
      zone: Asia/Jakarta      | zone: Europe/Amsterdam
      "13:00-16:00"           | "11:00-16:00"
      "13:00-16:00"           | "16:00-13:00"
      2026:                   | 2000:
      date: 2026-01-16        | date: 2026-01-01
      date: 2026-01-16        | date: 2025-01-16
      date: 2026-01-16        | date: 16 Januari
      """;

  @Test
  void every_sentence_is_said_in_both_languages_with_its_line() throws IOException {
    StringBuilder said = new StringBuilder();
    Set<String> keys = new TreeSet<>();
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      said.append(file.getKey()).append('\n');
      List<String> lines = new String(file.getValue(), StandardCharsets.UTF_8).lines().toList();
      for (ProcedureFault fault : faults(file.getValue())) {
        assertThat(fault.in(INDONESIAN))
            .isEqualTo("sop.yaml:" + fault.line() + ": " + fault.message(INDONESIAN));
        said.append("  at ").append(line(lines, fault.line())).append('\n');
        said.append("  id ").append(fault.message(INDONESIAN)).append('\n');
        said.append("  en ").append(fault.message(Locale.ENGLISH)).append('\n');
        fault.context().forEach(part -> collect(part, keys));
        collect(fault.what(), keys);
      }
    }

    assertThat(said).doesNotContain("{0}", "{1}", "{2}", "''");
    assertThat(keys).isEqualTo(bundle(Locale.ENGLISH)).isEqualTo(bundle(INDONESIAN));
    if ("write".equals(System.getProperty("pesona.golden"))) {
      Files.createDirectories(GOOD.getParent());
      Files.writeString(GOOD, said);
    }
    assertThat(said.toString()).isEqualTo(Files.readString(GOOD));
  }

  private static Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String change : CHANGES.lines().toList()) {
      String[] sides = change.split("\\|");
      add(files, change, ShippedProcedure.with(sides[0].strip(), sides[1].strip()));
    }
    String text = ShippedProcedure.text();
    add(files, "no system", text.replace("        system: true\n", ""));
    add(files, "only the system", ShippedProcedure.with(personal(text), ""));
    add(
        files,
        "a system with a reason",
        text.replace("        system: true\n", "        system: true\n        reason: true\n"));
    add(files, "no performers after the end", text.replaceAll("(?m)^    performers: .*\n", ""));
    add(files, "no note", text.replaceAll("(?m)^    note:\n(      .*\n)+", ""));
    add(files, "never open", text.replaceAll("(\\w+day): \\[.*\\]", "$1: []"));
    add(
        files,
        "no steps",
        text.replaceAll("(?s)\nsteps:\n.*\ngeneralOutcomes:", "\nsteps: []\ngeneralOutcomes:"));
    add(
        files,
        "key twice",
        ShippedProcedure.with(
            "    standardMinutes: 60\n", "    standardMinutes: 60\n    needs: {}\n"));
    add(files, "empty", "");
    add(files, "no map", "SOP");
    add(files, "large", "#".repeat(600_000));
    files.put("latin", "id: café".getBytes(StandardCharsets.ISO_8859_1));
    add(files, "broken", "id: x\ntitle: {id: y\nroles: []\n");
    add(files, "character", "id: x\ntitle: \u0007\n");
    add(files, "documents", "id: x\n---\nid: y\n");
    add(files, "deep", "id: " + "[".repeat(40));
    add(files, "anchor, alias and tag", "id: &a x\ntitle: *a\nroles: !!set {x}\n");
    return files;
  }

  /** What stands on a line, so that an edit further up in the shipped file changes nothing here. */
  private static String line(List<String> lines, int number) {
    String text = lines.size() < number ? "(end)" : lines.get(number - 1).strip();
    return text.codePoints().allMatch(point -> point >= ' ' && point != 0xFFFD)
        ? text.substring(0, Math.min(60, text.length()))
        : "(line " + number + ")";
  }

  /** The outcome by which a person asks for publishing. */
  private static String personal(String text) {
    int from = text.indexOf("      - id: publish\n");
    return text.substring(from, text.indexOf("      - id: live\n"));
  }

  private static void add(Map<String, byte[]> files, String name, String yaml) {
    files.put(name, yaml.getBytes(StandardCharsets.UTF_8));
  }

  private static List<ProcedureFault> faults(byte[] yaml) {
    try {
      new ProcedureReader(ShippedProcedure.GUARDS).read("sop.yaml", yaml);
      return List.of();
    } catch (InvalidProcedure e) {
      return new ArrayList<>(e.faults());
    }
  }

  private static void collect(Phrase phrase, Set<String> keys) {
    if (!phrase.key().isEmpty()) {
      keys.add(phrase.key());
    }
    for (Object argument : phrase.arguments()) {
      if (argument instanceof Phrase inner) {
        collect(inner, keys);
      }
    }
  }

  private static Set<String> bundle(Locale locale) {
    return new TreeSet<>(
        ResourceBundle.getBundle(
                "id.go.bengkaliskab.pesona.procedure.faults",
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                    ResourceBundle.Control.FORMAT_PROPERTIES))
            .keySet());
  }
}
