package id.go.bengkaliskab.pesona.embedded.rendering;

import id.go.bengkaliskab.pesona.embedded.lightmodule.InvalidLightModule;
import id.go.bengkaliskab.pesona.embedded.lightmodule.LightModuleFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A module that somebody edits: each asking looks whether a file changed, and if so reads all of
 * them again. Files with faults leave the last good state in use.
 */
public final class EditedModule implements CurrentModule {
  private static final Logger log = LoggerFactory.getLogger(EditedModule.class);

  /** A page asks often; between two looks nobody saves twice and reads the page. */
  private static final long LOOK_EVERY = Duration.ofMillis(200).toNanos();

  private final Path modules;
  private final String name;
  private Map<Path, Stamp> stamps;
  private LoadedModule lastGood;
  private List<LightModuleFault> faults = List.of();
  private long readings;
  private long lookedAt = System.nanoTime();

  /**
   * Reads the module for the first time.
   *
   * @param modules folder whose sub-folders are the light modules
   * @param name name of the module
   * @throws InvalidLightModule with all faults; there is no good state yet
   */
  public EditedModule(Path modules, String name) {
    this.modules = modules;
    this.name = name;
    this.stamps = stamps();
    this.lastGood = LoadedModule.read(modules, name);
  }

  @Override
  public synchronized LoadedModule get() {
    look();
    return lastGood;
  }

  @Override
  public synchronized List<LightModuleFault> faults() {
    look();
    return faults;
  }

  @Override
  public synchronized long readings() {
    look();
    return readings;
  }

  @Override
  public boolean development() {
    return true;
  }

  private void look() {
    long now = System.nanoTime();
    if (now - lookedAt < LOOK_EVERY) {
      return;
    }
    lookedAt = now;
    Map<Path, Stamp> present = stamps();
    if (!present.equals(stamps)) {
      stamps = present;
      readAgain();
    }
  }

  private void readAgain() {
    readings++;
    try {
      lastGood = LoadedModule.read(modules, name);
      faults = List.of();
      log.info("the light module \"{}\" was edited and read again", name);
    } catch (InvalidLightModule e) {
      faults = e.faults();
      faults.forEach(fault -> log.error("{}", fault));
    } catch (UncheckedIOException e) {
      stamps = Map.of();
      log.debug("a file of the light module went while it was read; trying again", e);
    }
  }

  private Map<Path, Stamp> stamps() {
    Map<Path, Stamp> found = new HashMap<>();
    try (Stream<Path> files = Files.walk(modules.resolve(name))) {
      for (Path file : files.toList()) {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        found.put(file, new Stamp(attributes.lastModifiedTime(), attributes.size()));
      }
    } catch (IOException | UncheckedIOException e) {
      log.debug("a file of the light module went while it was looked at; trying again", e);
      return Map.of();
    }
    return found;
  }

  private record Stamp(FileTime modified, long size) {}
}
