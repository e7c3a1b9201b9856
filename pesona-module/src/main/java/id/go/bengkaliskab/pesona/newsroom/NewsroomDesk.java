package id.go.bengkaliskab.pesona.newsroom;

import id.go.bengkaliskab.pesona.approval.ApprovalEffects;
import id.go.bengkaliskab.pesona.host.Host;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.procedure.ProcedureReader;
import id.go.bengkaliskab.pesona.publication.PublicationEffect;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.share.ShareGuard;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.Absences;
import id.go.bengkaliskab.pesona.workflow.Desk;
import id.go.bengkaliskab.pesona.workflow.Effect;
import id.go.bengkaliskab.pesona.workflow.Guard;
import id.go.bengkaliskab.pesona.workflow.Guards;
import id.go.bengkaliskab.pesona.workflow.ProcedureVersions;
import id.go.bengkaliskab.pesona.workflow.guard.ContentGuards;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Sets up the desk: the procedure file with all guards that it may name, and what follows acts. */
final class NewsroomDesk {
  /** Where the procedure is in the light module. */
  static final String PROCEDURE = "/pesona/sop/pengelolaan-aplikasi-pesona.yaml";

  private final Host host;
  private final Store store;
  private final Outbox outbox;
  private final Chain chain;
  private final Clock clock;

  NewsroomDesk(Host host, Store store, Outbox outbox, Chain chain, Clock clock) {
    this.host = host;
    this.store = store;
    this.outbox = outbox;
    this.chain = chain;
    this.clock = clock;
  }

  /**
   * @param mediaHash gives the SHA-256 behind an asset key
   * @throws ProcedureMissing when the light module has no procedure file
   */
  Desk setUp(UnaryOperator<String> mediaHash) {
    Absences absences = new Absences(host.directory());
    Guards guards = guards(absences);
    byte[] file =
        host.resources().read(PROCEDURE).orElseThrow(() -> new ProcedureMissing(PROCEDURE));
    ProcedureVersions procedures =
        new ProcedureVersions(store, new ProcedureReader(guards.names()), PROCEDURE, file, clock);
    return Desk.of(
        store,
        absences,
        procedures,
        guards,
        effects(absences, procedures),
        mediaHash,
        chain,
        clock);
  }

  /** Reads procedure files, which may name all guards of the module. */
  static ProcedureReader reader(Host host) {
    return new ProcedureReader(guards(new Absences(host.directory())).names());
  }

  private static Guards guards(Absences absences) {
    List<Guard> guards = new ArrayList<>(ContentGuards.all());
    guards.addAll(Desk.dutyGuards(absences));
    guards.add(new ShareGuard());
    return new Guards(guards);
  }

  private List<Effect> effects(Absences absences, ProcedureVersions procedures) {
    List<Effect> effects = new ArrayList<>(ApprovalEffects.of(outbox, absences, procedures));
    effects.add(new PublicationEffect(outbox));
    return effects;
  }
}
