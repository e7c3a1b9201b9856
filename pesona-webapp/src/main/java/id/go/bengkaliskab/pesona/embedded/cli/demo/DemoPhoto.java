package id.go.bengkaliskab.pesona.embedded.cli.demo;

import java.nio.file.Path;

/**
 * A photo of the sample article with what an author says about it, in Indonesian.
 *
 * @param file a JPEG file
 */
public record DemoPhoto(Path file, String alt, String caption, String credit) {}
