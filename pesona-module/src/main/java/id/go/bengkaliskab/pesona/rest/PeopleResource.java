package id.go.bengkaliskab.pesona.rest;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.bengkaliskab.pesona.host.Directory;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.workflow.Absence;
import id.go.bengkaliskab.pesona.workflow.Actor;
import id.go.bengkaliskab.pesona.workflow.Desk;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;

/** Who is away, and who stands in. */
@Path("/people/{login}/absence")
public final class PeopleResource {
  private final Desk desk;
  private final Directory directory;
  private final Callers callers;

  /**
   * @param desk keeps absences
   * @param directory the people of the office
   * @param callers who calls
   */
  public PeopleResource(Desk desk, Directory directory, Callers callers) {
    this.desk = desk;
    this.directory = directory;
    this.callers = callers;
  }

  /** Sets the days {@code from} to {@code until} and the {@code deputy}, if there is one. */
  @PUT
  @Consumes("application/json")
  public Response set(
      @PathParam("login") String login, String body, @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          Actor actor = callers.actor(request);
          requireKnown(login);
          JsonNode json = Json.object(body);
          LocalDate from = day(json, "from");
          LocalDate until = day(json, "until");
          if (until.isBefore(from)) {
            throw Refused.because(Refused.Kind.INVALID, "refusal.absence.order");
          }
          Absence absence = new Absence(login, from, until, Json.text(json, "deputy"));
          desk.leaves().set(login, Optional.of(absence), actor);
          return Response.noContent().build();
        });
  }

  /** Ends the absence. */
  @DELETE
  public Response end(@PathParam("login") String login, @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          Actor actor = callers.actor(request);
          requireKnown(login);
          desk.leaves().set(login, Optional.empty(), actor);
          return Response.noContent().build();
        });
  }

  private void requireKnown(String login) {
    if (directory.person(login).isEmpty()) {
      throw Refused.because(Refused.Kind.NOT_FOUND, "refusal.person.unknown", login);
    }
  }

  private static LocalDate day(JsonNode json, String field) {
    String text = Json.required(json, field);
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw Refused.because(Refused.Kind.INVALID, "refusal.field.day", field, text);
    }
  }
}
