package id.go.bengkaliskab.pesona.sheet;

import id.go.bengkaliskab.pesona.notice.OfficeTime;
import id.go.bengkaliskab.pesona.procedure.Channel;
import id.go.bengkaliskab.pesona.procedure.HeaderField;
import id.go.bengkaliskab.pesona.procedure.LegalReference;
import id.go.bengkaliskab.pesona.procedure.LocalizedText;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.procedure.Role;
import id.go.bengkaliskab.pesona.procedure.Sheet;
import id.go.bengkaliskab.pesona.procedure.SheetSection;
import id.go.bengkaliskab.pesona.procedure.Step;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import id.go.bengkaliskab.pesona.sheet.SheetView.Entry;
import id.go.bengkaliskab.pesona.sheet.SheetView.Field;
import id.go.bengkaliskab.pesona.sheet.SheetView.Section;
import id.go.bengkaliskab.pesona.sheet.SheetView.StepView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a procedure into words of one language. */
final class SheetViews {
  /** The field of the header that the configuration fills. */
  private static final String RATIFIED = "ratified-by";

  private final Procedure procedure;
  private final HeadOfOffice head;
  private final Sentences sentences;
  private final Locale locale;

  SheetViews(Procedure procedure, HeadOfOffice head, Sentences sentences, Locale locale) {
    this.procedure = procedure;
    this.head = head;
    this.sentences = sentences;
    this.locale = locale;
  }

  SheetView view(Optional<Instant> since) {
    Sheet sheet = procedure.sheet();
    return new SheetView(
        in(sheet.office()),
        in(sheet.table().title()),
        sheet.header().stream().map(this::field).toList(),
        in(sheet.legalBasis().heading()),
        laws(sheet.legalBasis().references()),
        laws(sheet.legalBasis().later()),
        Stream.of(
                sheet.qualifications(),
                sheet.related(),
                sheet.equipment(),
                sheet.warnings(),
                sheet.recording())
            .map(this::section)
            .toList(),
        procedure.steps().stream().map(this::step).toList(),
        procedure.steps().stream().mapToInt(step -> step.standardTime().minutes()).sum(),
        section(sheet.assumptions()),
        procedure.roles().stream()
            .map(role -> new Entry(in(role.title()), in(role.description())))
            .toList(),
        procedure.channels().stream()
            .filter(channel -> !channel.note().isBlank())
            .map(this::channel)
            .toList(),
        procedure.hash(),
        since.map(it -> OfficeTime.words(it, procedure.officeHours().zone(), locale)).orElse(""));
  }

  /** What the picture shows, in one text. */
  String description() {
    return procedure.steps().stream()
        .map(this::step)
        .map(
            step ->
                sentences.text(
                    locale,
                    "sheet.described",
                    step.number(),
                    step.activity(),
                    step.performers(),
                    String.join(" ", step.ways())))
        .collect(Collectors.joining(" "));
  }

  private Field field(HeaderField field) {
    List<String> configured = field.id().equals(RATIFIED) ? head.lines() : List.of();
    List<String> written = field.value().isBlank() ? List.of() : List.of(in(field.value()));
    return new Field(field.id(), in(field.label()), configured.isEmpty() ? written : configured);
  }

  private List<Entry> laws(List<LegalReference> laws) {
    return laws.stream().map(law -> new Entry(in(law.citation()), in(law.note()))).toList();
  }

  private Section section(SheetSection section) {
    return new Section(in(section.heading()), section.entries().stream().map(this::in).toList());
  }

  private Entry channel(Channel channel) {
    return new Entry(channel.name(), in(channel.note()));
  }

  private StepView step(Step step) {
    return new StepView(
        step.id(),
        step.number(),
        in(step.activity()),
        titles(step.performers()),
        titles(step.inPlace()),
        in(step.needs()),
        in(step.standardTime().words()),
        in(step.output()),
        in(step.remarks()),
        ways(step));
  }

  private List<String> ways(Step step) {
    Flow flow = new Flow(procedure, locale);
    int row = procedure.steps().indexOf(step);
    List<String> ways = new ArrayList<>();
    for (Flow.Branch branch : flow.branches()) {
      if (branch.from() == row) {
        int number = procedure.steps().get(branch.to()).number();
        ways.add(
            branch.label().isEmpty()
                ? sentences.text(locale, "sheet.way", number)
                : sentences.text(locale, "sheet.way.labelled", branch.label(), number));
      }
    }
    if (flow.isEnding(step)) {
      ways.add(sentences.text(locale, "sheet.way.end"));
    }
    return ways;
  }

  private String titles(List<String> roles) {
    return roles.stream()
        .flatMap(role -> procedure.role(role).stream())
        .map(Role::title)
        .map(this::in)
        .collect(Collectors.joining(", "));
  }

  private String in(LocalizedText text) {
    return text.in(locale);
  }
}
