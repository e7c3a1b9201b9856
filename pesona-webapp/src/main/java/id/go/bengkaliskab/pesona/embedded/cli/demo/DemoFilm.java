package id.go.bengkaliskab.pesona.embedded.cli.demo;

import java.nio.file.Path;

/**
 * The video of the sample article with what an author says about it, in Indonesian.
 *
 * @param file an MP4 file
 * @param captions a WebVTT file
 */
public record DemoFilm(
    Path file, Path captions, String alt, String caption, String credit, String transcript) {}
