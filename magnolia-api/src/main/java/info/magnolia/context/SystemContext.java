package info.magnolia.context;

/** A context with the rights of the system. */
public interface SystemContext extends Context {}
