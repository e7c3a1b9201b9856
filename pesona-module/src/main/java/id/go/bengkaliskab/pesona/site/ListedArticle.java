package id.go.bengkaliskab.pesona.site;

import java.time.Instant;

/**
 * An article as the sitemap knows it: there may be tens of thousands, and reading each property
 * takes its time.
 *
 * @param id id of the article
 * @param language {@code id} or {@code en}
 * @param section its section; may be empty
 * @param slug last part of its address
 * @param translationGroup what it has in common with its translations; may be empty
 * @param changedAt when what is public was changed last
 */
record ListedArticle(
    String id,
    String language,
    String section,
    String slug,
    String translationGroup,
    Instant changedAt) {}
