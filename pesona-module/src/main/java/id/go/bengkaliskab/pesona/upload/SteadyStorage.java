package id.go.bengkaliskab.pesona.upload;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.StreamCorruptedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import me.desair.tus.server.exception.UploadNotFoundException;
import me.desair.tus.server.upload.UploadId;
import me.desair.tus.server.upload.UploadInfo;
import me.desair.tus.server.upload.disk.DiskStorageService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Uploads on disk that survive a process which ends in the middle of one: what counts is how many
 * bytes are there, not how many were noted, and a note is there as a whole or not at all. A
 * finished upload leaves its result behind.
 */
final class SteadyStorage extends DiskStorageService {
  private static final Logger log = LoggerFactory.getLogger(SteadyStorage.class);
  private static final String DATA = "data";
  private static final String NOTE = "info";
  private static final String RESULT = "asset";

  /** Where the library keeps its locks; its sweep wants the folder to be there. */
  private static final String LOCKS = "locks";

  SteadyStorage(Path folder) throws IOException {
    super(folder.toString());
    Files.createDirectories(getStoragePath());
    Files.createDirectories(folder.resolve(LOCKS));
  }

  @Override
  public UploadInfo getUploadInfo(UploadId id) throws IOException {
    Optional<UploadInfo> found = noted(id);
    if (found.isEmpty() || !Files.exists(data(id))) {
      return found.orElse(null);
    }
    UploadInfo info = found.get();
    long there = Files.size(data(id));
    if (info.getOffset() != there) {
      info.setOffset(there);
      try {
        update(info);
      } catch (UploadNotFoundException e) {
        return null;
      }
    }
    return info;
  }

  /** Notes of somebody are read while those of others are written. */
  @Override
  public void update(UploadInfo info) throws IOException, UploadNotFoundException {
    Path folder = getPathInStorageDirectory(info.getId());
    if (folder == null || !Files.isDirectory(folder)) {
      throw new UploadNotFoundException("there is no upload " + info.getId());
    }
    Path anew = Files.createTempFile(folder, NOTE, ".new");
    try (ObjectOutputStream out =
        new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(anew)))) {
      out.writeObject(info);
    }
    Files.move(
        anew,
        folder.resolve(NOTE),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** What was noted of an upload; empty when there is none or its note is damaged. */
  private Optional<UploadInfo> noted(UploadId id) throws IOException {
    Path folder = getPathInStorageDirectory(id);
    if (folder == null) {
      return Optional.empty();
    }
    try (ObjectInputStream in =
        new ObjectInputStream(
            new BufferedInputStream(Files.newInputStream(folder.resolve(NOTE))))) {
      return Optional.of((UploadInfo) in.readObject());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (EOFException | StreamCorruptedException | ClassNotFoundException e) {
      log.warn("the note of the upload {} is damaged", id, e);
      return Optional.empty();
    }
  }

  /** Everything that somebody has begun and not finished. */
  List<UploadInfo> unfinishedOf(String owner) throws IOException {
    List<UploadInfo> found = new ArrayList<>();
    for (UploadId id : all()) {
      Optional<UploadInfo> info = noted(id).filter(it -> owner.equals(it.getOwnerKey()));
      if (info.isPresent() && result(info.get()).isEmpty()) {
        found.add(info.get());
      }
    }
    return found;
  }

  /** Removes what has no note that can be read, when nothing came to it since a moment. */
  void removeDamaged(Instant since) throws IOException {
    for (UploadId id : all()) {
      Path folder = getPathInStorageDirectory(id);
      if (noted(id).isEmpty()
          && Files.isDirectory(folder)
          && Files.getLastModifiedTime(folder).toInstant().isBefore(since)) {
        remove(folder);
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private List<UploadId> all() throws IOException {
    try (Stream<Path> folders = Files.list(getStoragePath())) {
      return folders.map(folder -> new UploadId(folder.getFileName().toString())).toList();
    }
  }

  Path data(UploadId id) {
    return getPathInStorageDirectory(id).resolve(DATA);
  }

  /** Id of the asset that an upload has become. */
  Optional<String> result(UploadInfo info) throws IOException {
    Path file = getPathInStorageDirectory(info.getId()).resolve(RESULT);
    return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
  }

  /** Notes what an upload has become; its bytes are no longer needed. */
  void finish(UploadInfo info, String asset) throws IOException {
    Files.writeString(getPathInStorageDirectory(info.getId()).resolve(RESULT), asset);
    Files.deleteIfExists(data(info.getId()));
  }
}
