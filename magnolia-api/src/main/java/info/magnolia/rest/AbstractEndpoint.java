package info.magnolia.rest;

/** An endpoint below Magnolia's address of REST. */
public abstract class AbstractEndpoint<D extends EndpointDefinition> {

  protected AbstractEndpoint(D endpointDefinition) {
    throw new LinkageError("compile-only");
  }
}
