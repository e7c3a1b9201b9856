package id.go.bengkaliskab.pesona.gallery;

import id.go.bengkaliskab.pesona.media.Folders;
import id.go.bengkaliskab.pesona.workflow.Actor;
import java.util.List;

/** The folders of the library; whoever may bring in media may order them. */
public final class FolderDesk {
  /** Most folders that are offered to choose from. */
  public static final int MOST = 500;

  private final Folders folders;

  /**
   * @param folders where assets lie
   */
  public FolderDesk(Folders folders) {
    this.folders = folders;
  }

  /** Whether there is such a folder; the library itself, an empty path, is one. */
  public boolean exists(String folder) {
    return folders.exists(folder);
  }

  /** Names of the folders directly within one. */
  public List<String> within(String folder) {
    return folders.within(folder);
  }

  /** Paths of all folders, at most {@link #MOST}. */
  public List<String> all() {
    return folders.all(MOST);
  }

  /** Makes a folder; see {@link Folders#make}. */
  public String make(String parent, String name, Actor by) {
    Keepers.require(by);
    return folders.make(parent, name);
  }

  /** Gives a folder another name; see {@link Folders#rename}. */
  public String rename(String folder, String name, Actor by) {
    Keepers.require(by);
    return folders.rename(folder, name);
  }

  /** Removes an empty folder; see {@link Folders#remove}. */
  public void remove(String folder, Actor by) {
    Keepers.require(by);
    folders.remove(folder);
  }

  /** Moves assets into a folder; see {@link Folders#move}. */
  public void move(List<String> assets, String folder, Actor by) {
    Keepers.require(by);
    assets.forEach(asset -> folders.move(asset, folder));
  }
}
