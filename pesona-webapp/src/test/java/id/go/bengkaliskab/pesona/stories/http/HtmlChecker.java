package id.go.bengkaliskab.pesona.stories.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** The Nu HTML Checker, in a process of its own because its libraries aren't ours. */
final class HtmlChecker {
  private static final Path LIBRARIES = Path.of("target", "html-checker");
  private static final String PROGRAM = "nu.validator.client.SimpleCommandLineValidator";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  /**
   * @param folder takes the pages under examination
   */
  HtmlChecker(Path folder) {
    this.folder = folder;
  }

  /** What is wrong with a page. */
  List<Finding> errors(String html) {
    try {
      Path page = Files.writeString(folder.resolve("page.html"), html);
      Path answer = folder.resolve("answer.json");
      Process checker =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  LIBRARIES.toAbsolutePath() + "/*",
                  PROGRAM,
                  "--format",
                  "json",
                  "--stdout",
                  "--exit-zero-always",
                  page.toString())
              .redirectOutput(answer.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      if (checker.waitFor() != 0) {
        throw new IllegalStateException("the HTML checker ended with " + checker.exitValue());
      }
      return findings(JSON.readTree(answer.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static List<Finding> findings(JsonNode answer) {
    return StreamSupport.stream(answer.required("messages").spliterator(), false)
        .filter(message -> !message.required("type").textValue().equals("info"))
        .map(
            message ->
                new Finding(
                    "html",
                    message.required("message").textValue(),
                    message.path("extract").asText()))
        .toList();
  }
}
