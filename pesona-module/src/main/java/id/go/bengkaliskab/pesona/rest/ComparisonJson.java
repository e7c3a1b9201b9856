package id.go.bengkaliskab.pesona.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.article.Fingerprint;
import id.go.bengkaliskab.pesona.article.Place;
import id.go.bengkaliskab.pesona.article.comparison.PictureChange;
import id.go.bengkaliskab.pesona.article.comparison.PlaceChange;
import id.go.bengkaliskab.pesona.article.comparison.Span;
import id.go.bengkaliskab.pesona.history.RevisionComparison;
import id.go.bengkaliskab.pesona.history.RevisionLine;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.util.List;
import java.util.Locale;

/** Revisions and what differs between them as JSON, with places named in the reader's language. */
final class ComparisonJson {
  private final Sentences sentences;

  ComparisonJson(Sentences sentences) {
    this.sentences = sentences;
  }

  ObjectNode of(RevisionLine line, Locale locale) {
    ObjectNode json = CanonicalJson.object();
    json.put("number", line.number());
    json.put("round", line.round());
    json.put("author", line.author());
    json.put("authorName", line.authorName());
    json.put("at", line.at().toString());
    json.put("cause", line.cause());
    json.put(
        "label",
        line.outcome()
            .map(label -> label.in(locale))
            .orElseGet(() -> sentences.text(locale, line.unlabelled())));
    write(line.fingerprint(), json.putObject("fingerprint"));
    return json;
  }

  static void write(Fingerprint fingerprint, ObjectNode json) {
    json.put("words", fingerprint.words())
        .put("media", fingerprint.media())
        .put("whole", fingerprint.whole());
  }

  ObjectNode of(RevisionComparison compared, Locale locale) {
    ObjectNode json = CanonicalJson.object();
    json.set("from", of(compared.from(), locale));
    json.set("to", of(compared.to(), locale));
    ArrayNode places = json.putArray("places");
    compared.comparison().places().forEach(change -> places.add(of(change, locale)));
    ArrayNode pictures = json.putArray("pictures");
    compared.comparison().pictures().forEach(change -> pictures.add(of(change, locale)));
    return json;
  }

  private ObjectNode of(PlaceChange change, Locale locale) {
    ObjectNode json = named(change.place(), locale);
    json.put("kind", change.kind().name().toLowerCase(Locale.ROOT));
    write(change.spans(), json.putArray("spans"));
    return json;
  }

  private ObjectNode of(PictureChange change, Locale locale) {
    ObjectNode json = named(change.place(), locale);
    json.put("kind", change.kind().name().toLowerCase(Locale.ROOT));
    json.put("image", change.picture().asset());
    json.put("alt", change.picture().alt());
    ArrayNode texts = json.putArray("texts");
    change
        .texts()
        .forEach(
            text -> {
              ObjectNode field = texts.addObject();
              field.put("field", text.field());
              field.put("name", sentences.text(locale, text.nameKey()));
              write(text.spans(), field.putArray("spans"));
            });
    return json;
  }

  private ObjectNode named(Place place, Locale locale) {
    return CanonicalJson.object()
        .put("place", place.id())
        .put("name", sentences.text(locale, place.nameKey(), place.nameValues().toArray()));
  }

  private static void write(List<Span> spans, ArrayNode json) {
    spans.forEach(
        span ->
            json.addObject()
                .put("kind", span.kind().name().toLowerCase(Locale.ROOT))
                .put("text", span.text()));
  }
}
