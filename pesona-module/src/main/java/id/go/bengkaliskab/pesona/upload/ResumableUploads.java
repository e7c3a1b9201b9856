package id.go.bengkaliskab.pesona.upload;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import me.desair.tus.server.TusFileUploadService;
import me.desair.tus.server.exception.UploadNotFoundException;
import me.desair.tus.server.upload.UploadInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files that are arriving, each with one owner, on disk, for a day after its last piece. Not
 * more than one request works on an upload at a time; that is the caller's to see to.
 */
public final class ResumableUploads {
  private static final Logger log = LoggerFactory.getLogger(ResumableUploads.class);
  private static final long ONE_DAY = 24L * 60 * 60 * 1000;

  /** Below whatever path the web application lies. */
  private static final String ADDRESS = "/(?:[^/]+/)*" + UploadServlet.PATH.substring(1);

  private final SteadyStorage storage;
  private final TusFileUploadService tus;
  private final Allowance allowance;
  private final Reception reception;

  /**
   * @param folder where the files arrive
   * @param reception takes them when they are whole
   * @throws UncheckedIOException when the folder cannot be made
   */
  public ResumableUploads(Path folder, Reception reception) {
    this(folder, reception, Allowance.on(folder));
  }

  ResumableUploads(Path folder, Reception reception, Allowance.Room room) {
    try {
      Files.createDirectories(folder);
      this.storage = new SteadyStorage(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the folder of uploads \"" + folder + '"', e);
    }
    this.allowance = new Allowance(room);
    this.reception = reception;
    this.tus =
        new TusFileUploadService()
            .withStoragePath(folder.toString())
            .withUploadStorageService(storage)
            .withUploadURI(ADDRESS)
            .withMaxUploadSize(Allowance.LARGEST_FILE)
            .withUploadExpirationPeriod(ONE_DAY)
            .disableTusExtension("concatenation");
  }

  /**
   * Removes what has not gone on for a day, and results of that age.
   *
   * @param now the time
   */
  void sweep(Instant now) throws IOException {
    tus.cleanup();
    storage.removeDamaged(now.minusMillis(ONE_DAY));
  }

  /**
   * Explains a failure by what people can do something about.
   *
   * @throws Refused (no room) when the disk is full; what arrived stays for a day
   */
  void explain(Exception failure) throws IOException {
    if (allowance.isUsedUp()) {
      log.error("no room for uploads", failure);
      throw Refused.because(Refused.Kind.NO_ROOM, "refusal.upload.disk");
    }
  }

  /**
   * @throws Refused when this person may not begin a file of that length
   */
  void requireRoom(Person person, long length) throws IOException {
    allowance.check(length, storage.unfinishedOf(person.login()));
  }

  /**
   * @throws Refused when this person may not send files
   */
  void admit(Person person) {
    reception.admit(person);
  }

  /** Answers by the protocol. */
  void process(HttpServletRequest request, HttpServletResponse response, Person person)
      throws IOException {
    tus.process(request, response, person.login());
  }

  /** What is known of an upload; empty when there is none, or it is somebody else's. */
  Optional<UploadInfo> find(String address, Person person) throws IOException {
    return Optional.ofNullable(storage.getUploadInfo(address, person.login()));
  }

  /** Id of the asset that an upload has become. */
  Optional<String> result(UploadInfo upload) throws IOException {
    return storage.result(upload);
  }

  /**
   * Lets a file that is whole become an asset.
   *
   * @return id of the asset
   * @throws Refused when it is no file that is taken, or longer than was said; then it is gone
   */
  String receive(UploadInfo upload, Person person) throws IOException {
    try {
      if (upload.getOffset() > upload.getLength()) {
        throw Refused.because(Refused.Kind.INVALID, "refusal.upload.longer");
      }
      Arrival arrival =
          new Arrival(
              storage.data(upload.getId()),
              Optional.ofNullable(upload.getFileName()).orElse(""),
              texts(upload));
      String asset = reception.take(person, arrival);
      storage.finish(upload, asset);
      return asset;
    } catch (Refused e) {
      remove(upload);
      throw e;
    }
  }

  private void remove(UploadInfo upload) throws IOException {
    try {
      storage.terminateUpload(upload);
    } catch (UploadNotFoundException e) {
      throw new IOException("the upload went away while it was worked on", e);
    }
  }

  private static Map<String, String> texts(UploadInfo upload) {
    Map<String, String> texts = upload.getMetadata();
    texts.values().removeIf(value -> value == null);
    return texts;
  }
}
