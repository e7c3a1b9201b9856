package id.go.bengkaliskab.pesona.report;

import id.go.bengkaliskab.pesona.host.Directory;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.procedure.LocalizedText;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.procedure.Step;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.ProcedureVersions;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Counts the steps of a month from the records; a number for each step is all that it holds. */
final class ComplianceReport {
  private final Store store;
  private final Directory directory;
  private final ProcedureVersions procedures;
  private final DoneSteps steps;

  ComplianceReport(Store store, Directory directory, ProcedureVersions procedures) {
    this.store = store;
    this.directory = directory;
    this.procedures = procedures;
    this.steps = new DoneSteps(procedures);
  }

  /**
   * The report of a month.
   *
   * @param only login of the one person it is to be about; empty for all
   */
  MonthlyReport of(YearMonth month, Optional<String> only) {
    ZoneId zone = procedures.current().officeHours().zone();
    Instant from = month.atDay(1).atStartOfDay(zone).toInstant();
    Instant until = month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
    Map<Group, Count> counts = new HashMap<>();
    Count total = new Count();
    store.read(
        reading -> {
          steps.each(
              reading,
              from,
              until,
              done -> {
                if (only.isEmpty() || only.get().equals(done.login())) {
                  counts.computeIfAbsent(Group.of(done), group -> new Count()).add(done);
                  total.add(done);
                }
              });
          return null;
        });
    return new MonthlyReport(month, only, lines(counts), total.tally());
  }

  private List<ComplianceLine> lines(Map<Group, Count> counts) {
    List<ComplianceLine> lines = new ArrayList<>();
    counts.forEach((group, count) -> lines.add(line(group, count.tally())));
    Map<Group, List<Count>> sums =
        counts.entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    entry -> entry.getKey().ofAll(),
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    sums.forEach(
        (group, parts) -> {
          if (parts.size() > 1) {
            lines.add(line(group, Count.sum(parts).tally()));
          }
        });
    lines.sort(
        Comparator.comparingInt(ComplianceLine::number)
            .thenComparing(ComplianceLine::step)
            .thenComparing(ComplianceLine::standard)
            .thenComparing(ComplianceLine::isSum)
            .thenComparing(ComplianceLine::name)
            .thenComparing(ComplianceLine::login));
    return lines;
  }

  private ComplianceLine line(Group group, Tally tally) {
    Procedure procedure = procedures.current();
    Optional<Step> step = procedure.step(group.step());
    return new ComplianceLine(
        step.map(Step::number).orElse(0),
        group.step(),
        step.map(Step::activity).orElseGet(() -> new LocalizedText(group.step(), group.step())),
        group.standard(),
        group.login(),
        group.login().isEmpty()
            ? ""
            : directory.person(group.login()).map(Person::name).orElse(group.login()),
        tally);
  }

  private record Group(String step, Duration standard, String login) {
    static Group of(DoneStep done) {
      return new Group(done.step(), done.time().standard(), done.login());
    }

    Group ofAll() {
      return new Group(step, standard, "");
    }
  }

  private static final class Count {
    private final List<Duration> office = new ArrayList<>();
    private int onTime;

    void add(DoneStep done) {
      office.add(done.time().office());
      onTime += done.time().onTime() ? 1 : 0;
    }

    Tally tally() {
      return Tally.of(office, onTime);
    }

    static Count sum(List<Count> parts) {
      Count sum = new Count();
      for (Count part : parts) {
        sum.office.addAll(part.office);
        sum.onTime += part.onTime;
      }
      return sum;
    }
  }
}
