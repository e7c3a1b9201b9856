package id.go.bengkaliskab.pesona.embedded.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskSpaceTest {
  private static final long GIBIBYTE = 1L << 30;

  @Test
  void room_is_short_below_two_gibibytes_or_five_percent() {
    assertThat(new DiskSpace(20 * GIBIBYTE, 2 * GIBIBYTE).isLow()).isFalse();
    assertThat(new DiskSpace(20 * GIBIBYTE, 2 * GIBIBYTE - 1).isLow()).isTrue();
    assertThat(new DiskSpace(1000 * GIBIBYTE, 50 * GIBIBYTE).isLow()).isFalse();
    assertThat(new DiskSpace(1000 * GIBIBYTE, 49 * GIBIBYTE).isLow()).isTrue();
    assertThat(new DiskSpace(1, 0).isLow()).isTrue();
  }

  @Test
  void the_disk_of_the_data_folder_is_measured(@TempDir Path folder) {
    DiskSpace space = new Disk(folder).get();

    assertThat(space.total()).isEqualTo(folder.toFile().getTotalSpace());
    assertThat(space.free()).isPositive().isLessThanOrEqualTo(space.total());
  }
}
