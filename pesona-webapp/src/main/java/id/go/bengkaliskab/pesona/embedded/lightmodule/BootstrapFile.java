package id.go.bengkaliskab.pesona.embedded.lightmodule;

/**
 * A bootstrap file: one node with all below it.
 *
 * @param workspace workspace named by the file
 * @param parentPath absolute path of the parent node, {@code /} for the root
 * @param node the node
 */
public record BootstrapFile(String workspace, String parentPath, BootstrapNode node) {}
