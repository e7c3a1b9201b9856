package info.magnolia.rest;

/** How an endpoint was configured. */
public interface EndpointDefinition {}
