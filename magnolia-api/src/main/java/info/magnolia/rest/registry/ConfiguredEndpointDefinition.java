package info.magnolia.rest.registry;

import info.magnolia.rest.EndpointDefinition;

/** Definition of an endpoint in a file of a module. */
public class ConfiguredEndpointDefinition implements EndpointDefinition {}
