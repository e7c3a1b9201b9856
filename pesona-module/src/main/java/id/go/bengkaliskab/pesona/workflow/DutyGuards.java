package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.procedure.Step;
import id.go.bengkaliskab.pesona.refusal.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Separation of duties: nobody approves what they wrote or edited in this round. */
final class DutyGuards {
  private DutyGuards() {}

  static List<Guard> all(Absences absences) {
    return List.of(new NotOwnWork(), new ApproverLeft(absences));
  }

  /** The actor has no hand in this round's text. */
  private record NotOwnWork() implements Guard {
    @Override
    public String name() {
      return "not-own-work";
    }

    @Override
    public List<Refusal> check(GuardContext context) {
      return context.state().contributors().contains(context.actor().login())
          ? List.of(Refusal.of("guard.own-work", context.actor().name()))
          : List.of();
    }
  }

  /** Somebody who is there and has no hand in the text can approve it. */
  private record ApproverLeft(Absences absences) implements Guard {
    @Override
    public String name() {
      return "approver-left";
    }

    @Override
    public List<Refusal> check(GuardContext context) {
      Step approve =
          context
              .procedure()
              .require(
                  Outcomes.require(
                          context.state(), context.procedure(), "request-approval", context.now())
                      .target());
      LocalDate today =
          LocalDate.ofInstant(context.now(), context.procedure().officeHours().zone());
      Set<String> contributors =
          context.state().withContributor(context.actor().login()).contributors();
      boolean left =
          Stream.concat(approve.performers().stream(), approve.inPlace().stream())
              .flatMap(role -> absences.present(context.nodes(), role, today).stream())
              .map(Person::login)
              .anyMatch(login -> !contributors.contains(login));
      return left ? List.of() : List.of(Refusal.of("guard.no-approver"));
    }
  }
}
