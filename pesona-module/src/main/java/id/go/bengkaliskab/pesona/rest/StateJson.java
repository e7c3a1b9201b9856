package id.go.bengkaliskab.pesona.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.record.StepTime;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.workflow.Approval;
import id.go.bengkaliskab.pesona.workflow.Attendance;
import id.go.bengkaliskab.pesona.workflow.PublicCopy;
import id.go.bengkaliskab.pesona.workflow.StepTimes;
import id.go.bengkaliskab.pesona.workflow.WorkflowState;
import java.time.Instant;
import java.util.Locale;

/** The state of an article as JSON; durations in seconds. */
final class StateJson {
  private StateJson() {}

  static ObjectNode of(WorkflowState state, Procedure procedure, Instant now, Locale locale) {
    ObjectNode json = CanonicalJson.object();
    json.put("articleId", state.articleId().value());
    json.put("round", state.round());
    json.put("revision", state.revision());
    json.put("step", state.position().step());
    procedure
        .step(state.position().step())
        .ifPresent(
            step ->
                json.put("stepNumber", step.number()).put("activity", step.activity().in(locale)));
    json.put("publishing", state.position().publishing());
    state.position().publishAt().ifPresent(at -> json.put("publishAt", at.toString()));
    json.put("enteredAt", state.position().enteredAt().toString());
    StepTimes.running(state, procedure, now).ifPresent(time -> json.set("time", time(time)));
    StepTimes.due(state, procedure, now).ifPresent(due -> json.put("dueAt", due.toString()));
    write(state.attendance(), procedure, now, json);
    state.approval().ifPresent(approval -> write(approval, json.putObject("approval")));
    state.publicCopy().ifPresent(copy -> write(copy, json.putObject("public")));
    return json;
  }

  static ObjectNode time(StepTime time) {
    return CanonicalJson.object()
        .put("clockSeconds", time.clock().toSeconds())
        .put("officeSeconds", time.office().toSeconds())
        .put("pausedSeconds", time.paused().toSeconds())
        .put("workedSeconds", time.worked().toSeconds())
        .put("standardSeconds", time.standard().toSeconds())
        .put("remainingSeconds", time.standard().minus(time.office()).toSeconds())
        .put("onTime", time.onTime());
  }

  private static void write(
      Attendance attendance, Procedure procedure, Instant now, ObjectNode json) {
    attendance
        .claim()
        .ifPresent(
            claim ->
                json.putObject("claim")
                    .put("login", claim.login())
                    .put("since", claim.since().toString())
                    .put("activeAt", claim.activeAt().toString())
                    .put("lapsesAt", claim.lapsesAt(procedure.claimLapse()).toString())
                    .put("lapsed", claim.hasLapsed(now, procedure.claimLapse())));
    attendance
        .assignment()
        .ifPresent(
            assignment ->
                json.putObject("assignment")
                    .put("login", assignment.login())
                    .put("by", assignment.by())
                    .put("at", assignment.at().toString()));
    attendance
        .pause()
        .ifPresent(
            pause ->
                json.putObject("pause")
                    .put("login", pause.login())
                    .put("since", pause.since().toString())
                    .put("reason", pause.reason()));
  }

  private static void write(Approval approval, ObjectNode json) {
    json.put("revision", approval.revision())
        .put("login", approval.login())
        .put("role", approval.role())
        .put("inPlace", approval.inPlace().orElse(null))
        .put("at", approval.at().toString());
  }

  private static void write(PublicCopy copy, ObjectNode json) {
    json.put("revision", copy.revision())
        .put("path", copy.path())
        .put("publishedAt", copy.publishedAt().toString());
  }
}
