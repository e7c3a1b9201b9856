package id.go.bengkaliskab.pesona.embedded;

import id.go.bengkaliskab.pesona.embedded.cli.ConfigCommand;
import id.go.bengkaliskab.pesona.embedded.cli.Console;
import id.go.bengkaliskab.pesona.embedded.cli.DemoCommand;
import id.go.bengkaliskab.pesona.embedded.cli.StartCommand;
import id.go.bengkaliskab.pesona.embedded.cli.VerifyCommand;
import picocli.CommandLine;

/** The commands of the embedded host. */
public final class Main {
  private static final int FAILED = 1;

  private Main() {}

  /** Runs a command and ends with its status: 0 done, 1 failed, 2 wrong usage. */
  public static void main(String[] arguments) {
    LogFile.takeOverOtherLogging();
    System.exit(run(arguments));
  }

  static int run(String... arguments) {
    Console console = new Console(System.out, System.err, System.getenv());
    return new CommandLine(new Root())
        .addSubcommand("start", new StartCommand(console))
        .addSubcommand("demo", new DemoCommand(console))
        .addSubcommand("verify", new VerifyCommand(console))
        .addSubcommand("config", new ConfigCommand(console))
        .setExecutionExceptionHandler(
            (failure, line, parsed) -> {
              console.failure(failure);
              return FAILED;
            })
        .execute(arguments);
  }

  @CommandLine.Command(name = "pesona", subcommandsRepeatable = false)
  private static final class Root implements Runnable {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "start | demo | verify | config");
    }
  }
}
