package id.go.bengkaliskab.pesona.embedded.lightmodule;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Where in which file a definition stands.
 *
 * @param file resource path of the file
 * @param names what message keys may name, such as the module and the path of the definition
 * @param fields names of the fields of the form around
 */
record Scope(String file, Map<String, String> names, Set<String> fields) {
  Scope {
    names = Map.copyOf(names);
    fields = Set.copyOf(fields);
  }

  static Scope ofFile(String file, String module, String path) {
    return new Scope(file, Map.of("module", module, "path", path.replace('/', '.')), Set.of());
  }

  /**
   * The same around an entry. An entry within one of its own kind, such as a field of a composite
   * one, is called by both names; {@code <kind>Name} is its own.
   */
  Scope named(String kind, String name) {
    Map<String, String> more = new HashMap<>(names);
    String keyName = name.replace(':', '-');
    more.merge(kind, keyName, (outer, inner) -> outer + '.' + inner);
    more.put(kind + "Name", keyName);
    return new Scope(file, more, fields);
  }

  Scope withFields(Set<String> formFields) {
    return new Scope(file, names, formFields);
  }
}
