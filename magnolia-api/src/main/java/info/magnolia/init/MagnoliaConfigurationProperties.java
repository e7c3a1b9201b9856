package info.magnolia.init;

/** Settings of the instance. */
public interface MagnoliaConfigurationProperties {

  String getProperty(String key);
}
