package id.go.bengkaliskab.pesona.stories.http;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** What the running web server says of itself, so that no list of addresses is kept by hand. */
final class MountedServlets {
  private MountedServlets() {}

  /** The mappings of all servlets below a path, such as {@code /.pesona/tasks/*}. */
  static List<String> below(String path) throws JMException {
    MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    List<String> found = new ArrayList<>();
    for (ObjectName servlet : server.queryNames(new ObjectName("*:j2eeType=Servlet,*"), null)) {
      String[] mappings =
          (String[]) server.invoke(servlet, "findMappings", new Object[0], new String[0]);
      for (String mapping : mappings) {
        if (mapping.startsWith(path)) {
          found.add(mapping);
        }
      }
    }
    return found;
  }
}
