package info.magnolia.ui.api.app;

/** The sub app that runs. */
public interface SubAppContext {}
