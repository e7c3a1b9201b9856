package id.go.bengkaliskab.pesona.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.gallery.AssetChange;
import id.go.bengkaliskab.pesona.gallery.AssetFacts;
import id.go.bengkaliskab.pesona.gallery.AssetUse;
import id.go.bengkaliskab.pesona.gallery.AssetView;
import id.go.bengkaliskab.pesona.gallery.Licence;
import id.go.bengkaliskab.pesona.gallery.People;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.AssetEntry;
import id.go.bengkaliskab.pesona.media.AssetPage;
import id.go.bengkaliskab.pesona.media.AssetTexts;
import id.go.bengkaliskab.pesona.media.AssetWords;
import id.go.bengkaliskab.pesona.media.Crop;
import id.go.bengkaliskab.pesona.media.Document;
import id.go.bengkaliskab.pesona.media.FocalPoint;
import id.go.bengkaliskab.pesona.media.Frame;
import id.go.bengkaliskab.pesona.media.VideoAsset;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Assets as JSON, and changes of them. */
final class MediaJson {
  private MediaJson() {}

  static ObjectNode write(Asset asset) {
    return CanonicalJson.object()
        .put("id", asset.id())
        .put("key", asset.key())
        .put("name", asset.name())
        .put("mimeType", asset.mimeType())
        .put("width", asset.width())
        .put("height", asset.height())
        .put("size", asset.size())
        .put("sha256", asset.sha256())
        .put("title", asset.title())
        .put("alt", asset.alt())
        .put("caption", asset.caption())
        .put("credit", asset.credit());
  }

  static ObjectNode write(AssetEntry entry) {
    ObjectNode json = write(entry.asset());
    json.put("kind", entry.kind().id())
        .put("altEn", entry.words().altEnglish())
        .put("captionEn", entry.words().captionEnglish())
        .put("crop", entry.asset().frame().crop().map(Crop::id).orElse(""))
        .put("focus", entry.asset().frame().focus().map(FocalPoint::id).orElse(""))
        .put("folder", entry.folder())
        .put("edition", entry.edition())
        .put("temporary", entry.temporary())
        .put("storedAt", entry.asset().storedAt().toString());
    ArrayNode tags = json.putArray("tags");
    entry.words().tags().forEach(tags::add);
    return json;
  }

  static ObjectNode write(AssetView view) {
    ObjectNode json = write(view.entry());
    json.put("licence", view.facts().licence().id())
        .put("licenceNote", view.facts().licenceNote())
        .put("people", view.facts().people().id())
        .put("peopleNote", view.facts().peopleNote());
    ArrayNode uses = json.putArray("uses");
    view.uses().forEach(use -> uses.add(write(use)));
    ArrayNode videos = json.putArray("posterOf");
    view.videos().forEach(it -> videos.add(it.asset().id()));
    ArrayNode duplicates = json.putArray("duplicates");
    view.duplicates().forEach(it -> duplicates.add(it.asset().id()));
    return json;
  }

  static ObjectNode write(Document document) {
    return CanonicalJson.object()
        .put("key", document.key())
        .put("title", document.title())
        .put("size", document.size())
        .put("sha256", document.sha256());
  }

  static void write(VideoAsset video, ObjectNode json) {
    json.put("poster", video.poster()).put("durationMillis", video.duration().toMillis());
  }

  static ObjectNode write(AssetPage page) {
    ObjectNode json = CanonicalJson.object();
    ArrayNode items = json.putArray("items");
    page.entries().forEach(entry -> items.add(write(entry)));
    page.next().ifPresent(next -> json.put("next", next));
    return json;
  }

  private static ObjectNode write(AssetUse use) {
    return CanonicalJson.object()
        .put("article", use.article().value())
        .put("title", use.title())
        .put("place", use.place())
        .put("now", use.now())
        .put("public", use.isPublic())
        .put("bound", use.bound());
  }

  /** What a request wants to change; fields that are missing stay as they are. */
  static AssetChange change(JsonNode json, AssetView view) {
    AssetWords words = view.entry().words();
    AssetTexts texts = words.texts();
    Frame frame = view.entry().asset().frame();
    AssetFacts facts = view.facts();
    return new AssetChange(
        new AssetWords(
            new AssetTexts(
                text(json, "title", texts.title()),
                text(json, "alt", texts.alt()),
                text(json, "caption", texts.caption()),
                text(json, "credit", texts.credit())),
            text(json, "altEn", words.altEnglish()),
            text(json, "captionEn", words.captionEnglish()),
            json.has("tags") ? tags(json.path("tags")) : words.tags()),
        new Frame(
            json.has("crop") ? part(json, "crop", Crop::of) : frame.crop(),
            json.has("focus") ? part(json, "focus", FocalPoint::of) : frame.focus()),
        new AssetFacts(
            json.has("licence") ? known(json, "licence", Licence::of) : facts.licence(),
            text(json, "licenceNote", facts.licenceNote()),
            json.has("people") ? known(json, "people", People::of) : facts.people(),
            text(json, "peopleNote", facts.peopleNote())));
  }

  private static String text(JsonNode json, String field, String before) {
    return json.has(field) ? Json.text(json, field).orElse("") : before;
  }

  private static <T> Optional<T> part(
      JsonNode json, String field, Function<String, Optional<T>> reader) {
    return Json.text(json, field).map(text -> reader.apply(text).orElseThrow(() -> invalid(field)));
  }

  private static <T> T known(JsonNode json, String field, Function<String, Optional<T>> reader) {
    return reader.apply(Json.required(json, field)).orElseThrow(() -> invalid(field));
  }

  private static List<String> tags(JsonNode array) {
    List<String> tags = new ArrayList<>();
    for (JsonNode tag : array) {
      if (!tag.isTextual()) {
        throw invalid("tags");
      }
      if (!tag.textValue().isBlank()) {
        tags.add(tag.textValue().strip());
      }
    }
    return tags;
  }

  private static Refused invalid(String field) {
    return Refused.because(Refused.Kind.INVALID, "refusal.field.invalid", field);
  }
}
