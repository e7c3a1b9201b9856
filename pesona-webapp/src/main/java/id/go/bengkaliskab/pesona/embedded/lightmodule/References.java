package id.go.bengkaliskab.pesona.embedded.lightmodule;

import id.go.bengkaliskab.pesona.host.Resources;

/** Looks whether what a definition names is there. */
final class References {
  private static final String OURS = "id.go.bengkaliskab.pesona.";
  private static final String SERVED = "/.resources";

  private final Resources resources;
  private final String module;

  References(Resources resources, String module) {
    this.resources = resources;
    this.module = module;
  }

  boolean script(String path) {
    return path.startsWith("/") && path.endsWith(".ftl") && exists(path);
  }

  boolean webResource(String link, String ending) {
    return link.startsWith(SERVED + '/')
        && link.contains("/webresources/")
        && link.endsWith(ending)
        && exists(link.substring(SERVED.length()));
  }

  /** An id {@code module:path} of a definition in a folder of its module. */
  boolean definition(String folder, String id) {
    int colon = id.indexOf(':');
    return colon > 0
        && exists(
            '/' + id.substring(0, colon) + '/' + folder + '/' + id.substring(colon + 1) + ".yaml");
  }

  boolean theme(String name) {
    return exists('/' + module + "/themes/" + name + ".yaml");
  }

  boolean app(String name) {
    return exists('/' + module + "/apps/" + name + ".yaml");
  }

  /** Classes of Magnolia are taken on trust, as they are not here; ours must be there. */
  boolean javaClass(String name) {
    return !name.startsWith(OURS)
        || References.class.getResource('/' + name.replace('.', '/') + ".class") != null;
  }

  private boolean exists(String path) {
    return resources.read(path).isPresent();
  }
}
