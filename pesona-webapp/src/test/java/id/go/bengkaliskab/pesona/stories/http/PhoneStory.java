package id.go.bengkaliskab.pesona.stories.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import id.go.bengkaliskab.pesona.embedded.security.DemoAccounts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** An office whose people decide on their phones. */
abstract class PhoneStory extends BrowserStory {
  static final String INBOX = "/.pesona/inbox";
  static final String TASKS = "/.pesona/tasks/";

  static String waiting() {
    String article = walk.begin();
    walk.toApproval(article);
    return article;
  }

  static Page open(BrowserContext phone, String path, String login) {
    return open(phone, path, login, DemoAccounts.PASSWORD);
  }

  static Page open(BrowserContext phone, String path, String login, String password) {
    Page page = phone.newPage();
    page.navigate(path);
    page.fill("#login", login);
    page.fill("#password", password);
    page.click("button.approve");
    page.waitForURL("**" + path);
    return page;
  }

  static String csrf(Page page) {
    return page.locator("input[name=csrf]").first().inputValue();
  }

  static Map<String, String> form(Page page, String outcome) {
    return Map.of(
        "csrf",
        csrf(page),
        "act",
        "outcome",
        "outcome",
        outcome,
        "revision",
        page.locator("input[name=revision]").first().inputValue());
  }

  static Map<String, String> with(Map<String, String> form, String name, String value) {
    Map<String, String> changed = new HashMap<>(form);
    changed.put(name, value);
    return changed;
  }

  static APIResponse post(BrowserContext phone, String article, Map<String, String> fields) {
    FormData form = FormData.create();
    fields.forEach(form::set);
    return phone
        .request()
        .post(office.base() + TASKS + article, RequestOptions.create().setForm(form));
  }

  static int revision(String article) {
    return office.signedIn("zainal").article(article).revision();
  }

  /** By which ways the step was done, once for each record. */
  static List<String> ways(String article, String step) {
    JsonNode records =
        office
            .signedIn("zainal")
            .get("/articles/" + article + "/records")
            .json()
            .required("records");
    return StreamSupport.stream(records.spliterator(), false)
        .map(record -> record.required("header"))
        .filter(header -> header.path("step").asText().equals(step) && header.has("outcome"))
        .map(header -> header.required("via").textValue())
        .toList();
  }
}
