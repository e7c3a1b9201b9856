package id.go.bengkaliskab.pesona.embedded.cli.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What stands in {@code demo/artikel.yaml}. */
record DemoText(
    String title,
    String lead,
    String slug,
    String seoTitle,
    String seoDescription,
    List<String> tags,
    String wordFile,
    List<DemoPart> body,
    List<Photo> photos,
    Film film) {
  private static final String RESOURCE = "/demo/artikel.yaml";

  /** A photo that comes beside the Word file; {@code drawing} says what is painted. */
  record Photo(String drawing, String file, String alt, String caption, String credit) {}

  /** A video that comes beside the Word file; it and its captions lie in the jar. */
  record Film(
      String file, String captions, String alt, String caption, String credit, String transcript) {}

  /** Reads the file, which lies in the jar. */
  static DemoText read() throws IOException {
    try (InputStream in = DemoText.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("resource " + RESOURCE + " is missing from the jar");
      }
      Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      return new ObjectMapper().convertValue(tree, DemoText.class);
    }
  }
}
