package id.go.bengkaliskab.pesona.magnolia;

import info.magnolia.module.ModuleLifecycle;
import info.magnolia.module.ModuleLifecycleContext;
import javax.inject.Inject;

/** The module as Magnolia starts, configures ({@code pesona/config.yaml}) and stops it. */
public class PesonaModule implements ModuleLifecycle {
  private final MagnoliaPeriodicTasks tasks;
  private String publicUrl = "";
  private String keyFolder = "";

  /**
   * @param tasks ended when the module stops
   */
  @Inject
  public PesonaModule(MagnoliaPeriodicTasks tasks) {
    this.tasks = tasks;
  }

  @Override
  public void start(ModuleLifecycleContext context) {
    // Components are made by Magnolia when they are first asked for.
  }

  @Override
  public void stop(ModuleLifecycleContext context) {
    tasks.close();
  }

  /** Address of the public site without a slash at the end; empty for that of this instance. */
  public String getPublicUrl() {
    return publicUrl;
  }

  /** Set by Magnolia from the configuration. */
  public void setPublicUrl(String publicUrl) {
    this.publicUrl = publicUrl;
  }

  /** Folder of the sealing key on this machine; empty for {@code .pesona/keys} in the home. */
  public String getKeyFolder() {
    return keyFolder;
  }

  /** Set by Magnolia from the configuration. */
  public void setKeyFolder(String keyFolder) {
    this.keyFolder = keyFolder;
  }
}
