package id.go.bengkaliskab.pesona.embedded.lightmodule.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words that the files of a light module may use.
 *
 * @param certainty marks of certainty with their meaning
 * @param values kinds of single values with their meaning
 * @param files structures by folder or file within the module, such as {@code templates/pages}
 * @param bundles where the message bundles lie, and their languages
 * @param webResources which files browsers get
 * @param structures structures by name
 */
public record Vocabulary(
    Map<String, String> certainty,
    Map<String, String> values,
    Map<String, String> files,
    Bundles bundles,
    WebResources webResources,
    Map<String, Structure> structures) {
  private static final String SHIPPED = "/id/go/bengkaliskab/pesona/lightmodule/vocabulary.yaml";

  public Vocabulary {
    certainty = Map.copyOf(certainty);
    values = Map.copyOf(values);
    files = Map.copyOf(files);
    structures = Map.copyOf(structures);
  }

  /**
   * The message bundles.
   *
   * @param folder folder within the module
   * @param languages languages in which every text must be; the first stands in for others
   * @param effect what shows that this host honours them
   */
  public record Bundles(String folder, List<String> languages, Effect effect) {
    public Bundles {
      languages = List.copyOf(languages);
    }
  }

  /**
   * Files for browsers.
   *
   * @param folder folder within the module
   * @param mediaTypes media types by ending; files of other endings are not served
   * @param effect what shows that this host honours them
   */
  public record WebResources(String folder, Map<String, String> mediaTypes, Effect effect) {
    public WebResources {
      mediaTypes = Map.copyOf(mediaTypes);
    }
  }

  /** The vocabulary that comes with Pesona. */
  public static Vocabulary shipped() {
    try (InputStream stream = Vocabulary.class.getResourceAsStream(SHIPPED)) {
      return VocabularyReader.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("could not read " + SHIPPED, e);
    }
  }

  /**
   * What a file defines.
   *
   * @param path path within the module, such as {@code templates/pages/home.yaml}
   */
  public Optional<Structure> ofFile(String path) {
    return files.entrySet().stream()
        .filter(e -> path.equals(e.getKey()) || path.startsWith(e.getKey() + '/'))
        .findFirst()
        .map(e -> structure(e.getValue()));
  }

  /** A structure by its name. */
  public Structure structure(String name) {
    return structures.get(name);
  }

  /** Whether a value of this name is a structure. */
  public boolean isStructure(String name) {
    return structures.containsKey(name);
  }

  /** Folders and files that hold definitions. */
  public Set<String> places() {
    return files.keySet();
  }
}
