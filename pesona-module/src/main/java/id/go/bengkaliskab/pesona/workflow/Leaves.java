package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.record.Body;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Fact;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.Store;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Sets when people are away. Each change is recorded, since a deputy may approve in their place.
 */
public final class Leaves {
  private static final String KIND = "absence";
  private static final String KABID = "kabid";

  private final Store store;
  private final Absences absences;
  private final Chain chain;
  private final Clock clock;

  Leaves(Store store, Absences absences, Chain chain, Clock clock) {
    this.store = store;
    this.absences = absences;
    this.chain = chain;
    this.clock = clock;
  }

  /**
   * Sets or ends an absence: the person and the Kabid may.
   *
   * @param login who is away
   * @param absence the days; empty ends it
   * @throws Refused (not allowed) for anybody else, (invalid) when the deputy cannot act
   */
  public void set(String login, Optional<Absence> absence, Actor actor) {
    Person by =
        actor
            .person()
            .filter(person -> person.login().equals(login) || person.holds(KABID))
            .orElseThrow(
                () ->
                    Refused.because(Refused.Kind.NOT_ALLOWED, "refusal.absence.not-yours", login));
    absence
        .flatMap(Absence::deputy)
        .filter(deputy -> deputy.equals(login) || !absences.mayStandIn(deputy))
        .ifPresent(
            deputy -> {
              throw Refused.because(Refused.Kind.INVALID, "refusal.absence.deputy", deputy);
            });
    store.change(
        unit -> {
          Absences.keep(unit, login, absence);
          chain.append(
              unit,
              Chain.OFFICE,
              clock.instant(),
              fact(by, actor.via()),
              new Body(by.name(), Optional.empty(), details(login, absence)));
        });
  }

  private static Fact fact(Person by, String via) {
    return Fact.ofOffice(
        KIND,
        by.login(),
        by.holds(KABID) ? KABID : by.roles().stream().sorted().findFirst().orElse(""),
        via);
  }

  private static Map<String, String> details(String login, Optional<Absence> absence) {
    Map<String, String> details = new HashMap<>(Map.of("login", login));
    absence.ifPresent(
        it -> {
          details.put("from", it.from().toString());
          details.put("until", it.until().toString());
          it.deputy().ifPresent(deputy -> details.put("deputy", deputy));
        });
    return Map.copyOf(details);
  }
}
