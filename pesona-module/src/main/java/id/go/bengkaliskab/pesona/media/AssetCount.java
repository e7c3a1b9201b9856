package id.go.bengkaliskab.pesona.media;

/**
 * How many assets there are, counted as far as that is cheap.
 *
 * @param many number of assets that were counted
 * @param exact whether there are no more
 */
public record AssetCount(long many, boolean exact) {}
