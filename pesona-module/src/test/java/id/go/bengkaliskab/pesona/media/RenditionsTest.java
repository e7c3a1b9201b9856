package id.go.bengkaliskab.pesona.media;

import static id.go.bengkaliskab.pesona.media.Samples.encoded;
import static id.go.bengkaliskab.pesona.media.Samples.quarters;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenditionsTest {
  private final Bytes master = Bytes.wrap(encoded(quarters(1000, 500), "jpeg"));
  private final AtomicInteger reads = new AtomicInteger();

  @TempDir private Path folder;

  @Test
  void a_rendition_is_as_wide_as_asked_and_made_once() throws IOException {
    Renditions renditions = renditions();

    Path first = jpeg(renditions, Spec.W640);
    Path again = jpeg(renditions(), Spec.W640);

    BufferedImage image = Samples.decoded(Bytes.wrap(Files.readAllBytes(first)));
    assertThat(image.getWidth()).isEqualTo(640);
    assertThat(image.getHeight()).isEqualTo(320);
    assertThat(Samples.colour(image, 0.25, 0.25).getRed()).isGreaterThan(200);
    assertThat(again).isEqualTo(first);
    assertThat(reads).hasValue(1);
  }

  @Test
  void a_small_master_is_never_enlarged() throws IOException {
    assertThat(Files.readAllBytes(jpeg(renditions(), Spec.W1024))).isEqualTo(master.toArray());
  }

  @Test
  void transparency_survives() throws IOException {
    Bytes clear =
        Bytes.wrap(
            encoded(
                Samples.plain(800, 40, new Color(255, 0, 0, 128), BufferedImage.TYPE_INT_ARGB),
                "png"));

    Path file = renditions().rendition(clear.sha256(), PhotoFormat.PNG, Spec.W320, () -> clear);

    BufferedImage image = Samples.decoded(Bytes.wrap(Files.readAllBytes(file)));
    assertThat(image.getWidth()).isEqualTo(320);
    assertThat(Samples.colour(image, 0.5, 0.5)).isEqualTo(new Color(255, 0, 0, 128));
  }

  @Test
  void many_who_ask_at_once_wait_for_one() throws Exception {
    Renditions renditions = renditions();
    CountDownLatch arrived = new CountDownLatch(8);
    CountDownLatch making = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    ExecutorService visitors = Executors.newFixedThreadPool(8);
    List<Future<Path>> answers = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      answers.add(
          visitors.submit(
              () -> {
                arrived.countDown();
                return renditions.rendition(
                    master.sha256(),
                    PhotoFormat.JPEG,
                    Spec.W320,
                    () -> {
                      reads.incrementAndGet();
                      making.countDown();
                      await(release);
                      return master;
                    });
              }));
    }
    await(arrived);
    await(making);
    release.countDown();
    for (Future<Path> answer : answers) {
      assertThat(answer.get(30, TimeUnit.SECONDS)).isRegularFile();
    }
    visitors.shutdown();

    assertThat(reads).hasValue(1);
  }

  @Test
  void a_failure_leaves_no_file_and_the_next_one_succeeds() throws IOException {
    Renditions renditions = renditions();

    assertThatThrownBy(
            () ->
                renditions.rendition(
                    master.sha256(),
                    PhotoFormat.JPEG,
                    Spec.W320,
                    () -> {
                      throw new IllegalStateException("withdrawn");
                    }))
        .hasMessage("withdrawn");

    assertThat(files()).isEmpty();
    assertThat(jpeg(renditions, Spec.W320)).isRegularFile();
    assertThat(files()).hasSize(1);
  }

  @Test
  void what_a_crash_left_unfinished_is_cleared_at_the_start() throws IOException {
    renditions();
    Files.write(folder.resolve("unfinished").resolve("rendition1.tmp"), new byte[] {1});

    renditions();

    assertThat(files()).isEmpty();
  }

  @Test
  void a_removed_picture_is_forgotten() throws IOException {
    Renditions renditions = renditions();
    jpeg(renditions, Spec.W320);

    renditions.forget(master.sha256());

    assertThat(files()).isEmpty();
  }

  @Test
  void nothing_but_a_hash_names_a_file() {
    assertThatThrownBy(() -> renditions().forget("../../etc"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Renditions renditions() {
    return new Renditions(folder, new DecodingBudget(10));
  }

  private Path jpeg(Renditions renditions, Spec spec) {
    return renditions.rendition(
        master.sha256(),
        PhotoFormat.JPEG,
        spec,
        () -> {
          reads.incrementAndGet();
          return master;
        });
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
