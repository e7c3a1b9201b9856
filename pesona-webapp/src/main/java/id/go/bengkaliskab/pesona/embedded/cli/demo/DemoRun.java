package id.go.bengkaliskab.pesona.embedded.cli.demo;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.bengkaliskab.pesona.embedded.cli.Console;
import id.go.bengkaliskab.pesona.host.BaseUrls;
import id.go.bengkaliskab.pesona.procedure.calendar.OfficeHours;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The demonstration: one article, eight steps, four people. It goes on where an interrupted one
 * stopped.
 */
public final class DemoRun {
  private static final int OK = 200;

  private final Console console;
  private final URI base;
  private final BaseUrls urls;
  private final Supplier<List<Path>> mails;
  private final Path folder;

  /**
   * @param console where to
   * @param base address of the host on this machine
   * @param urls addresses to show
   * @param mails mails that were caught so far
   * @param folder where the demonstration's own files are made
   */
  public DemoRun(
      Console console, URI base, BaseUrls urls, Supplier<List<Path>> mails, Path folder) {
    this.console = console;
    this.base = base;
    this.urls = urls;
    this.mails = mails;
    this.folder = folder;
  }

  /**
   * Runs to the end.
   *
   * @return whether the public page answered with the article and the records verify
   */
  public boolean run(OfficeHours hours, Clock clock) throws IOException, InterruptedException {
    console.say("demo.begin");
    if (!hours.isOpen(clock.instant())) {
      console.say("demo.closed", console.moment(hours.nextOpening(clock.instant()), hours.zone()));
    }
    DemoArticle sample = DemoArticle.in(folder);
    DemoPerson writer = DemoPerson.signIn(base, "rini");
    DemoSteps steps = new DemoSteps(console, base, new DemoMailbox(mails));
    Optional<String> begun = begun(writer, sample);
    String article;
    if (begun.isPresent()) {
      article = begun.get();
      console.say("demo.there", article);
    } else {
      article = steps.begin(writer, sample);
    }
    steps.carryOn(article, sample);
    new DemoReport(console).records(writer.get("/articles/" + article + "/records"));
    console.say("demo.mails", mails.get().size());
    boolean published = isPublic(writer, article, sample);
    return recordsFit() && published;
  }

  private static Optional<String> begun(DemoPerson writer, DemoArticle sample)
      throws IOException, InterruptedException {
    String words = URLEncoder.encode(sample.title(), StandardCharsets.UTF_8);
    for (JsonNode item : writer.get("/articles?limit=100&q=" + words).required("articles")) {
      if (item.required("title").textValue().equals(sample.title())) {
        return Optional.of(item.required("id").textValue());
      }
    }
    return Optional.empty();
  }

  private boolean isPublic(DemoPerson anybody, String article, DemoArticle sample)
      throws IOException, InterruptedException {
    JsonNode copy = anybody.get("/articles/" + article).path("state").path("public");
    if (copy.isMissingNode()) {
      console.say("demo.not-public");
      return false;
    }
    String path = copy.required("path").textValue();
    HttpResponse<String> page =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(base.resolve(path)).build(),
                HttpResponse.BodyHandlers.ofString());
    boolean served = page.statusCode() == OK && page.body().contains(sample.title());
    if (served) {
      console.say("demo.public", urls.publicSite(path));
    } else {
      console.say("demo.not-served", urls.publicSite(path), page.statusCode());
    }
    return served;
  }

  private boolean recordsFit() throws IOException, InterruptedException {
    JsonNode verdict = DemoPerson.signIn(base, "zainal").get("/verification");
    verdict.required("faults").forEach(fault -> console.print(fault.required("text").textValue()));
    boolean green = verdict.required("green").booleanValue();
    console.say(
        green ? "verify.green" : "verify.red",
        green ? verdict.required("records").intValue() : verdict.required("faults").size(),
        verdict.required("streams").intValue(),
        verdict.required("seals").intValue());
    return green;
  }
}
