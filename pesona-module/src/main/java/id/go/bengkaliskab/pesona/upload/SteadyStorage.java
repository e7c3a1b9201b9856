package id.go.bengkaliskab.pesona.upload;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import me.desair.tus.server.exception.UploadNotFoundException;
import me.desair.tus.server.upload.UploadId;
import me.desair.tus.server.upload.UploadInfo;
import me.desair.tus.server.upload.disk.DiskStorageService;

/**
 * Uploads on disk that survive a process which ends in the middle of one: what counts is how many
 * bytes are there, not how many were noted. A finished upload leaves its result behind.
 */
final class SteadyStorage extends DiskStorageService {
  private static final String DATA = "data";
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
    UploadInfo info = super.getUploadInfo(id);
    if (info == null || !Files.exists(data(id))) {
      return info;
    }
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

  /** Everything that somebody has begun and not finished. */
  List<UploadInfo> unfinishedOf(String owner) throws IOException {
    List<UploadInfo> found = new ArrayList<>();
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(getStoragePath())) {
      for (Path folder : folders) {
        UploadInfo info = getUploadInfo(new UploadId(folder.getFileName().toString()));
        if (info != null && owner.equals(info.getOwnerKey()) && result(info).isEmpty()) {
          found.add(info);
        }
      }
    }
    return found;
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
