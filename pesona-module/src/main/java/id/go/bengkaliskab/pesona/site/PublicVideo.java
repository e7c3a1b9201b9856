package id.go.bengkaliskab.pesona.site;

import java.time.Duration;

/**
 * A public video, or the captions of one.
 *
 * @param address where it is served
 * @param mimeType MIME type
 * @param duration how long it plays; zero of captions
 * @param width width in pixels; 0 of captions
 * @param height height in pixels; 0 of captions
 */
record PublicVideo(String address, String mimeType, Duration duration, long width, long height) {}
