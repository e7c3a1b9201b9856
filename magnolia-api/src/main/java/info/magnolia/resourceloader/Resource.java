package info.magnolia.resourceloader;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A file or folder of the modules. */
public interface Resource {
  boolean isFile();

  boolean isDirectory();

  String getPath();

  List<Resource> listChildren();

  InputStream openStream() throws IOException;
}
