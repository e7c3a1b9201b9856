package id.go.bengkaliskab.pesona.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.ArticleJson;
import id.go.bengkaliskab.pesona.article.Block;
import id.go.bengkaliskab.pesona.article.Format;
import id.go.bengkaliskab.pesona.article.InformationClass;
import id.go.bengkaliskab.pesona.article.Seo;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** First contents of articles, with what an office would otherwise fill in each time. */
public final class FirstContent {
  private static final String INDONESIAN = "id";
  private static final String ENGLISH = "en";

  private final SecureRandom random;
  private final Clock clock;
  private final String office;

  /**
   * @param random source of ids
   * @param clock gives ids their month
   * @param office Indonesian name of the office, which signs its articles; those in other languages
   *     begin without a byline and get its name in theirs
   */
  public FirstContent(SecureRandom random, Clock clock, String office) {
    this.random = random;
    this.clock = clock;
    this.office = office;
  }

  /**
   * A draft with the content of a request; without a body it gets the blocks that its format begins
   * with.
   *
   * @throws id.go.bengkaliskab.pesona.refusal.Refused (invalid) naming every field that is wrong
   */
  public Article of(JsonNode content) {
    ArticleId id = ArticleId.random(random, clock.instant());
    String language = content.path("language").asText().equals(ENGLISH) ? ENGLISH : INDONESIAN;
    ObjectNode json = ArticleJson.write(draft(id, language, "", "", List.of()));
    content.properties().forEach(field -> json.set(field.getKey(), field.getValue()));
    Article article = ArticleJson.read(id, json);
    return content.has("blocks") ? article : article.withBlocks(article.format().startingBlocks());
  }

  /**
   * A draft of a Word file.
   *
   * @param manuscript what was read from the file
   * @param language {@code id} or {@code en}
   */
  public Article of(Manuscript manuscript, String language) {
    ArticleId id = ArticleId.random(random, clock.instant());
    return draft(id, language, manuscript.title(), manuscript.lead(), manuscript.blocks());
  }

  private Article draft(
      ArticleId id, String language, String title, String lead, List<Block> blocks) {
    return new Article(
        id,
        language,
        id.value(),
        Format.STORY,
        title,
        lead,
        language.equals(INDONESIAN) ? office : "",
        "",
        List.of(),
        InformationClass.BERKALA,
        Optional.empty(),
        Seo.NONE,
        blocks);
  }
}
