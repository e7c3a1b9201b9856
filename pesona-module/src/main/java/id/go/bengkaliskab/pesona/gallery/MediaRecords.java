package id.go.bengkaliskab.pesona.gallery;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.record.Body;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Fact;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import id.go.bengkaliskab.pesona.workflow.Actor;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Acts on media that the office has to answer for, in its stream. */
final class MediaRecords {
  private final Chain chain;
  private final Clock clock;

  MediaRecords(Chain chain, Clock clock) {
    this.chain = chain;
    this.clock = clock;
  }

  void append(UnitOfWork unit, String kind, Person person, Actor by, Map<String, String> details) {
    String role = person.roles().stream().sorted().findFirst().orElse("");
    Fact fact = Fact.ofOffice(kind, person.login(), role, by.via());
    Body body = new Body(person.name(), Optional.empty(), details);
    chain.append(unit, Chain.OFFICE, clock.instant(), fact, body);
  }
}
