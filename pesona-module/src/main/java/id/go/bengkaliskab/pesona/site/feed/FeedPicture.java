package id.go.bengkaliskab.pesona.site.feed;

/**
 * The picture of an entry.
 *
 * @param url full address
 * @param type media type
 * @param description what it shows; may be empty
 */
public record FeedPicture(String url, String type, String description) {}
