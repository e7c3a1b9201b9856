package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.site.PesonaFunctions;
import id.go.bengkaliskab.pesona.site.PesonaSite;
import javax.inject.Inject;
import javax.inject.Provider;

/** Makes what templates call {@code pesonafn}. */
public final class PesonaFunctionsProvider implements Provider<PesonaFunctions> {
  private final PesonaSite site;
  private final MagnoliaFront front;

  /**
   * @param site what is public
   * @param front gives articles that are not public yet to the office
   */
  @Inject
  public PesonaFunctionsProvider(PesonaSite site, MagnoliaFront front) {
    this.site = site;
    this.front = front;
  }

  @Override
  public PesonaFunctions get() {
    return site.functions(new EditionOfRequest(site.articles(), front));
  }
}
