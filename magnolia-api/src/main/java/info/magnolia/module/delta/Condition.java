package info.magnolia.module.delta;

/** What must be so before an update. */
public interface Condition {}
