package id.go.bengkaliskab.pesona.intake;

import id.go.bengkaliskab.pesona.article.Block;
import id.go.bengkaliskab.pesona.article.Picture;
import id.go.bengkaliskab.pesona.article.richtext.RichText;
import id.go.bengkaliskab.pesona.intake.word.Finding;
import id.go.bengkaliskab.pesona.intake.word.ImportReport;
import id.go.bengkaliskab.pesona.intake.word.Part;
import id.go.bengkaliskab.pesona.intake.word.WordDocument;
import id.go.bengkaliskab.pesona.intake.word.WordReader;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.AssetTexts;
import id.go.bengkaliskab.pesona.media.MediaLibrary;
import id.go.bengkaliskab.pesona.media.Photo;
import id.go.bengkaliskab.pesona.media.PhotoReader;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * Takes up Word files: words become blocks, pictures become assets, and what was left out is told.
 */
public final class ManuscriptIntake {
  /** Most bytes of a Word file that is taken. */
  public static final int LARGEST = 50 * 1024 * 1024;

  private final WordReader words;
  private final PhotoReader photos;
  private final MediaLibrary library;
  private final Clock clock;
  private final BiFunction<Locale, String, String> texts;

  /**
   * @param words reads Word files
   * @param photos reads the pictures within
   * @param library where pictures go
   * @param clock tells when a picture came in
   * @param texts the text of a key in a language
   */
  public ManuscriptIntake(
      WordReader words,
      PhotoReader photos,
      MediaLibrary library,
      Clock clock,
      BiFunction<Locale, String, String> texts) {
    this.words = words;
    this.photos = photos;
    this.library = library;
    this.clock = clock;
    this.texts = texts;
  }

  /**
   * Takes up a file. All pictures are read before the first is stored, and what is stored but not
   * used by an article is swept after a day.
   *
   * @param fileName name given by the sender; not trusted
   * @param file the bytes
   * @param login who brought it
   * @param language language of the article, {@code id} or {@code en}
   * @throws Refused when it is no Word file that can be read; the sentence says what to do
   */
  public Manuscript take(String fileName, byte[] file, String login, String language) {
    WordDocument document = words.read(fileName, file);
    List<Finding> findings = new ArrayList<>(document.report().findings());
    List<Piece> pieces = new ArrayList<>();
    for (Part part : document.parts()) {
      if (part instanceof Part.Words text) {
        pieces.add(new Piece.Words(text.html()));
      } else if (part instanceof Part.Picture picture) {
        read(picture, pieces, findings);
      }
    }
    if (!document.notes().isEmpty()) {
      pieces.add(new Piece.Words(headed(document.notes(), language)));
    }
    List<Block> blocks = pieces.stream().map(piece -> block(piece, login)).toList();
    return new Manuscript(document.title(), document.lead(), blocks, new ImportReport(findings));
  }

  private String headed(String notes, String language) {
    String heading = texts.apply(Locale.forLanguageTag(language), "word.notes.heading");
    return RichText.clean("<h2>" + heading + "</h2>" + notes);
  }

  private void read(Part.Picture picture, List<Piece> pieces, List<Finding> findings) {
    try {
      pieces.add(new Piece.Shown(picture, photos.read(picture.name(), picture.bytes())));
    } catch (Refused refused) {
      findings.add(new Finding(refused.first().key(), refused.first().arguments()));
    }
  }

  private Block block(Piece piece, String login) {
    if (piece instanceof Piece.Shown shown) {
      Part.Picture picture = shown.picture();
      AssetTexts texts = new AssetTexts(picture.name(), picture.alt(), picture.caption(), "");
      Asset asset = library.store(shown.photo(), picture.name(), texts, login, clock.instant());
      return new Block.Photo(
          new Picture(asset.key(), picture.alt(), picture.caption(), asset.credit()));
    }
    return new Block.Text(((Piece.Words) piece).html());
  }

  private sealed interface Piece {
    record Words(String html) implements Piece {}

    record Shown(Part.Picture picture, Photo photo) implements Piece {}
  }
}
