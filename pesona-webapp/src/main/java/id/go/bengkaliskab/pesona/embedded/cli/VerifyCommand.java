package id.go.bengkaliskab.pesona.embedded.cli;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.bengkaliskab.pesona.embedded.Records;
import id.go.bengkaliskab.pesona.embedded.config.Configuration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Verifies all records: through the running host, or, when none runs, in the repository itself. */
@Command(name = "verify")
public final class VerifyCommand implements Callable<Integer> {
  private static final int NOT_GREEN = 1;

  private final Console console;

  /**
   * @param console where to
   */
  public VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Configuration configuration = Settings.read();
    JsonNode verdict =
        new RunningHost(configuration.data())
            .verify()
            .orElseGet(() -> Records.verify(configuration, console.locale()));
    return tell(verdict) ? 0 : NOT_GREEN;
  }

  private boolean tell(JsonNode verdict) {
    if (verdict.path("green").booleanValue()) {
      console.say(
          "verify.green",
          verdict.path("records").intValue(),
          verdict.path("streams").intValue(),
          verdict.path("seals").intValue());
      return true;
    }
    verdict.path("faults").forEach(fault -> console.print(fault.path("text").textValue()));
    console.say("verify.red", verdict.path("faults").size());
    return false;
  }
}
