package id.go.bengkaliskab.pesona.admin.dialog;

import java.util.List;

/**
 * Named by a link field as its {@code converterClass}: the field stores the translation group of
 * the chosen article rather than its identifier, for articles that tell the same in several
 * languages share a group. An article without a group lends its id as the name of a new one.
 */
public final class TranslationGroupConverter {
  /** Properties of the article of which the first that it has is stored. */
  static final List<String> PROPERTIES = List.of("translationGroup", "id");

  private TranslationGroupConverter() {}
}
