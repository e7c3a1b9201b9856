package id.go.bengkaliskab.pesona.host;

/**
 * The three principals that open the repository. Rights of people are checked before, by the module
 * itself.
 */
public enum Access {
  /** Reads and writes the workspaces of the author side. */
  AUTHOR,
  /** Reads the author side, writes the public copies. */
  PUBLISHER,
  /** Reads the public copies and nothing else, so that no template can leak a draft. */
  PUBLIC
}
