package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.host.BaseUrls;
import info.magnolia.cms.beans.config.ServerConfiguration;
import java.net.URI;
import javax.inject.Provider;

/** Reads both addresses at each call, since Magnolia lets them change while it runs. */
final class MagnoliaBaseUrls {
  private final ServerConfiguration server;
  private final Provider<PesonaModule> module;

  MagnoliaBaseUrls(ServerConfiguration server, Provider<PesonaModule> module) {
    this.server = server;
    this.module = module;
  }

  BaseUrls get() {
    String author = withoutSlash(server.getDefaultBaseUrl());
    String publicSite = withoutSlash(module.get().getPublicUrl());
    return new BaseUrls(URI.create(author), URI.create(publicSite.isEmpty() ? author : publicSite));
  }

  private static String withoutSlash(String url) {
    String trimmed = url == null ? "" : url.strip();
    while (trimmed.endsWith("/")) {
      trimmed = trimmed.substring(0, trimmed.length() - 1);
    }
    return trimmed;
  }
}
