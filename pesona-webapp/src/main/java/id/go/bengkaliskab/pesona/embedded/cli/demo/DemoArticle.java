package id.go.bengkaliskab.pesona.embedded.cli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The article that the demonstration takes through the procedure, as an author would bring it: a
 * Word file and three photos. All of it is made by this program; its language is Indonesian.
 *
 * @param wordFile a .docx with title, lead, headings, two lists, a table, a link and a picture
 * @param photos three photos that are not in the Word file
 * @param film a video with captions
 */
public record DemoArticle(
    String title,
    String lead,
    String slug,
    String seoTitle,
    String seoDescription,
    List<String> tags,
    Path wordFile,
    List<DemoPhoto> photos,
    DemoFilm film) {

  /**
   * Makes the files in the folder. Files that are there already are taken as they are, so only the
   * first call takes the seconds that painting takes.
   *
   * @param folder is made if it is missing
   * @throws IOException if the folder cannot be made
   * @throws UncheckedIOException if a file cannot be written
   */
  public static DemoArticle in(Path folder) throws IOException {
    DemoText text = DemoText.read();
    Files.createDirectories(folder);
    Path word = folder.resolve(text.wordFile());
    Map<Path, Supplier<byte[]>> files = new LinkedHashMap<>();
    files.put(word, () -> word(text));
    for (DemoText.Photo photo : text.photos()) {
      files.put(folder.resolve(photo.file()), () -> DemoDrawings.photo(photo.drawing()));
    }
    for (String name : List.of(text.film().file(), text.film().captions())) {
      files.put(folder.resolve(name), () -> shipped(name));
    }
    files.entrySet().parallelStream().forEach(file -> make(file.getKey(), file.getValue()));
    return new DemoArticle(
        text.title(),
        text.lead(),
        text.slug(),
        text.seoTitle(),
        text.seoDescription(),
        List.copyOf(text.tags()),
        word,
        text.photos().stream().map(photo -> photo(folder, photo)).toList(),
        film(folder, text.film()));
  }

  private static DemoFilm film(Path folder, DemoText.Film film) {
    return new DemoFilm(
        folder.resolve(film.file()),
        folder.resolve(film.captions()),
        film.alt(),
        film.caption(),
        film.credit(),
        film.transcript());
  }

  private static byte[] shipped(String name) {
    try (InputStream in = DemoArticle.class.getResourceAsStream("/demo/" + name)) {
      if (in == null) {
        throw new IllegalStateException("resource /demo/" + name + " is missing from the jar");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DemoPhoto photo(Path folder, DemoText.Photo photo) {
    return new DemoPhoto(
        folder.resolve(photo.file()), photo.alt(), photo.caption(), photo.credit());
  }

  private static byte[] word(DemoText text) {
    WordFile file = new WordFile();
    file.paragraph("Title", text.title());
    file.paragraph("Subtitle", text.lead());
    text.body().forEach(part -> part.addTo(file));
    return file.bytes();
  }

  /** Moves the finished file into place, so that an interrupted run leaves no half one. */
  private static void make(Path file, Supplier<byte[]> content) {
    if (Files.exists(file)) {
      return;
    }
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.write(unfinished, content.get());
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("the sample file \"" + file + "\" could not be written", e);
    }
  }
}
