package id.go.bengkaliskab.pesona.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import me.desair.tus.server.exception.TusException;
import me.desair.tus.server.upload.UUIDUploadIdFactory;
import me.desair.tus.server.upload.UploadInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SteadyStorageTest {
  @TempDir Path folder;
  private SteadyStorage storage;

  @BeforeEach
  void open() throws IOException {
    storage = new SteadyStorage(folder);
    storage.setIdFactory(new UUIDUploadIdFactory());
  }

  @Test
  void an_upload_goes_on_with_what_arrived_before_the_process_was_killed()
      throws IOException, TusException {
    UploadInfo upload = begun(10);
    Files.writeString(storage.data(upload.getId()), "12345", StandardOpenOption.WRITE);

    UploadInfo found = storage.getUploadInfo(upload.getId());
    assertThat(found.getOffset()).isEqualTo(5);
    storage.append(found, bytes("67890"));

    assertThat(storage.data(upload.getId())).hasContent("1234567890");
    assertThat(storage.getUploadInfo(upload.getId()).isUploadInProgress()).isFalse();
  }

  @Test
  void a_finished_upload_is_known_by_its_result_without_its_bytes()
      throws IOException, TusException {
    UploadInfo upload = begun(5);
    storage.append(upload, bytes("12345"));

    storage.finish(upload, "0b0f3a52");

    UploadInfo found = storage.getUploadInfo(upload.getId());
    assertThat(storage.result(found)).contains("0b0f3a52");
    assertThat(found.getOffset()).isEqualTo(5);
    assertThat(storage.data(upload.getId())).doesNotExist();
    assertThat(storage.unfinishedOf("rini")).isEmpty();
  }

  @Test
  void what_has_not_gone_on_for_a_day_is_swept() throws IOException, TusException {
    ResumableUploads uploads = new ResumableUploads(folder, new NoReception());
    UploadInfo old = begun(10);
    old.updateExpiration(-1);
    storage.update(old);
    UploadInfo young = begun(10);
    young.updateExpiration(60_000);
    storage.update(young);

    new UploadSweep(uploads, Clock.systemUTC()).run();

    assertThat(storage.getUploadInfo(old.getId())).isNull();
    assertThat(storage.unfinishedOf("rini"))
        .extracting(UploadInfo::getId)
        .containsExactly(young.getId());
  }

  @Test
  void a_note_that_was_cut_off_by_a_killed_process_hinders_nobody_and_goes_after_a_day()
      throws IOException {
    UploadInfo damaged = begun(10);
    UploadInfo sound = begun(10);
    Path note = storage.data(damaged.getId()).resolveSibling("info");
    Files.write(note, new byte[0]);

    assertThat(storage.getUploadInfo(damaged.getId())).isNull();
    assertThat(storage.unfinishedOf("rini"))
        .extracting(UploadInfo::getId)
        .containsExactly(sound.getId());
    ResumableUploads uploads = new ResumableUploads(folder, new NoReception());
    uploads.sweep(Instant.now());
    assertThat(note).exists();
    uploads.sweep(Instant.now().plus(Duration.ofDays(2)));
    assertThat(note.getParent()).doesNotExist();
    assertThat(storage.getUploadInfo(sound.getId())).isNotNull();
  }

  @Test
  void what_others_note_is_never_seen_half_written() throws IOException {
    UploadInfo info = begun(10);
    CompletableFuture<Void> writing =
        CompletableFuture.runAsync(
            () -> {
              for (int i = 0; i < 500; i++) {
                info.updateExpiration(60_000L + i);
                try {
                  storage.update(info);
                } catch (IOException | TusException e) {
                  throw new CompletionException(e);
                }
              }
            });

    while (!writing.isDone()) {
      assertThat(storage.unfinishedOf("rini")).hasSize(1);
    }
    writing.join();
    try (var files = Files.list(storage.data(info.getId()).getParent())) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void a_failure_on_a_full_disk_is_told_as_that_and_another_one_is_not() throws IOException {
    IOException failure = new IOException("No space left on device");
    ResumableUploads full = new ResumableUploads(folder, new NoReception(), () -> 1L << 20);
    ResumableUploads empty = new ResumableUploads(folder, new NoReception(), () -> 1L << 40);

    assertThatThrownBy(() -> full.explain(failure)).hasMessageContaining("refusal.upload.disk");
    assertThatCode(() -> empty.explain(failure)).doesNotThrowAnyException();
  }

  private UploadInfo begun(long length) throws IOException {
    UploadInfo info = new UploadInfo();
    info.setLength(length);
    return storage.create(info, "rini");
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
  }
}
