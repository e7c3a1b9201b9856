package id.go.bengkaliskab.pesona.embedded.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the video of the sample article anew from the drawings of this program: three of them, each
 * with a slow move of the camera, faded into each other. Needs ffmpeg; its file is part of the
 * sources. Run its main method with the test class path; the argument is the file to write.
 */
final class DemoFilmMaker {
  private static final List<String> DRAWINGS = List.of("ferry", "mangrove", "dusk-beach");
  private static final String MOVES =
      "[0]zoompan=z='1+0.0012*on':x='iw/2-iw/zoom/2':y='ih/2-ih/zoom/2':d=120:s=640x360:fps=24[a];"
          + "[1]zoompan=z='1.15':x='(iw-iw/zoom)*on/120':y='ih/2-ih/zoom/2':d=120:s=640x360:fps=24"
          + "[b];"
          + "[2]zoompan=z='1.15-0.0012*on':x='iw/2-iw/zoom/2':y='ih/2-ih/zoom/2':d=120:s=640x360"
          + ":fps=24[c];"
          + "[a][b]xfade=transition=fade:duration=1:offset=4[ab];"
          + "[ab][c]xfade=transition=fade:duration=1:offset=8,format=yuv420p[out]";

  private DemoFilmMaker() {}

  /** Writes the video to the file that the first argument names. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("film");
    List<String> command = new ArrayList<>(List.of("ffmpeg", "-y", "-loglevel", "error"));
    for (String drawing : DRAWINGS) {
      Path picture = folder.resolve(drawing + ".jpg");
      Files.write(picture, DemoDrawings.photo(drawing));
      command.addAll(List.of("-i", picture.toString()));
    }
    command.addAll(
        List.of(
            "-filter_complex",
            MOVES,
            "-map",
            "[out]",
            "-c:v",
            "libx264",
            "-profile:v",
            "baseline",
            "-preset",
            "veryslow",
            "-crf",
            "30",
            "-g",
            "24",
            "-movflags",
            "+faststart",
            "-map_metadata",
            "-1",
            "-fflags",
            "+bitexact",
            "-an",
            arguments[0]));
    int end = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (end != 0) {
      throw new IOException("ffmpeg ended with " + end);
    }
  }
}
