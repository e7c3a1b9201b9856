package id.go.bengkaliskab.pesona.admin.dialog;

import java.util.List;

/**
 * Named by a link field as its {@code converterClass}: the field stores the id of the chosen
 * article rather than the identifier of its node, for the public copy is another node with the same
 * id.
 */
public final class ArticleIdConverter {
  static final List<String> PROPERTIES = List.of("id");

  private ArticleIdConverter() {}
}
