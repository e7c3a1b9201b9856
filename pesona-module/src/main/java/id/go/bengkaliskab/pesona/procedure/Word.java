package id.go.bengkaliskab.pesona.procedure;

import org.yaml.snakeyaml.nodes.Node;

/** A word of a list and where it stands. */
record Word(String text, Node node) {
  boolean sameAs(Word other) {
    return text.equals(other.text);
  }
}
