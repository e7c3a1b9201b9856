package id.go.bengkaliskab.pesona.procedure;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * The node tree of a YAML file: maps, lists and texts only. It is looked through event by event
 * before a tree is built, so that what could grow in memory never does.
 */
final class YamlSource {
  /** Sixteen times the size of the shipped procedure. */
  private static final int MOST_BYTES = 512 * 1024;

  /** The shipped procedure is seven deep. */
  private static final int DEEPEST = 16;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Faults faults;
  private final Yaml yaml;

  YamlSource(Faults faults) {
    this.faults = faults;
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MOST_BYTES);
    options.setNestingDepthLimit(DEEPEST + 1);
    options.setMaxAliasesForCollections(0);
    options.setAllowRecursiveKeys(false);
    this.yaml = new Yaml(new SafeConstructor(options));
  }

  /** The root, or nothing when the file cannot be taken as YAML; why is then among the faults. */
  Optional<Node> root(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      faults.add(1, Phrase.of("file.large", bytes.length, MOST_BYTES));
      return Optional.empty();
    }
    return text(bytes).flatMap(this::compose);
  }

  private Optional<String> text(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      // Windows Notepad puts the mark there, and SnakeYAML doesn't expect it in a string.
      return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      faults.add(1, Phrase.of("file.encoding"));
      return Optional.empty();
    }
  }

  private Optional<Node> compose(String text) {
    try {
      int before = faults.count();
      checkEvents(text);
      if (faults.count() > before) {
        return Optional.empty();
      }
      Optional<Node> root = Optional.ofNullable(yaml.compose(new StringReader(text)));
      if (root.isEmpty()) {
        faults.add(1, Phrase.of("file.empty"));
      }
      return root;
    } catch (MarkedYAMLException e) {
      faults.add(e.getProblemMark().getLine() + 1, Phrase.of("yaml.problem", e.getProblem()));
    } catch (ReaderException e) {
      long line = text.substring(0, e.getPosition()).chars().filter(c -> c == '\n').count() + 1;
      faults.add((int) line, Phrase.of("yaml.character", "U+%04X".formatted(e.getCodePoint())));
    } catch (YAMLException e) {
      faults.add(1, Phrase.of("yaml.problem", e.getMessage()));
    }
    return Optional.empty();
  }

  private void checkEvents(String text) {
    int depth = 0;
    int documents = 0;
    for (Event event : yaml.parse(new StringReader(text))) {
      if (event instanceof CollectionStartEvent) {
        depth++;
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      } else if (event instanceof DocumentStartEvent) {
        documents++;
      }
      checkNode(event);
      if (documents > 1) {
        add(event, "yaml.documents");
        return;
      }
      if (depth > DEEPEST) {
        add(event, "yaml.deep", DEEPEST);
        return;
      }
    }
  }

  private void checkNode(Event event) {
    if (event instanceof AliasEvent alias) {
      add(event, "yaml.alias", alias.getAnchor());
    } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
      add(event, "yaml.anchor", node.getAnchor());
    }
    String tag = null;
    if (event instanceof ScalarEvent scalar) {
      tag = scalar.getTag();
    } else if (event instanceof CollectionStartEvent collection) {
      tag = collection.getTag();
    }
    if (tag != null) {
      add(event, "yaml.tag", tag);
    }
  }

  private void add(Event event, String key, Object... values) {
    faults.add(event.getStartMark().getLine() + 1, Phrase.of(key, values));
  }
}
