package id.go.bengkaliskab.pesona.embedded.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The password of the mail server: from a variable or from a file of its own, nowhere else. */
final class PasswordSource {
  static final String VARIABLE = "PESONA_SMTP_PASSWORD";
  static final String FILE_VARIABLE = "PESONA_SMTP_PASSWORD_FILE";

  private final Map<String, String> environment;
  private final List<Fault> faults;

  PasswordSource(Map<String, String> environment, List<Fault> faults) {
    this.environment = environment;
    this.faults = faults;
  }

  Optional<Secret> read() {
    Optional<String> password = variable(VARIABLE);
    Optional<String> file = variable(FILE_VARIABLE);
    if (password.isPresent() && file.isPresent()) {
      faults.add(Fault.of(FILE_VARIABLE, "password.twice", VARIABLE));
    }
    return password.or(() -> file.flatMap(this::content)).map(Secret::new);
  }

  String origin() {
    return variable(VARIABLE)
        .map(any -> VARIABLE)
        .or(() -> variable(FILE_VARIABLE).map(any -> FILE_VARIABLE))
        .orElse(RawValue.DEFAULT);
  }

  private Optional<String> content(String path) {
    try {
      String password = Files.readString(Path.of(path)).strip();
      if (password.isEmpty()) {
        faults.add(Fault.of(FILE_VARIABLE, "password.empty", path));
      }
      return Optional.of(password);
    } catch (IOException | InvalidPathException e) {
      faults.add(Fault.of(FILE_VARIABLE, "password.unreadable", path));
      return Optional.empty();
    }
  }

  private Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }
}
