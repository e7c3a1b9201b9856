package id.go.bengkaliskab.pesona.site;

/**
 * A photo as an article names it; empty texts are absent.
 *
 * @param asset key of the asset, {@code jcr:<uuid>}
 */
record PublicPhoto(String asset, String alt, String caption, String credit) {}
