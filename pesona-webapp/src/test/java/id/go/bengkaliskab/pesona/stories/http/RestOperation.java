package id.go.bengkaliskab.pesona.stories.http;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.ws.rs.Consumes;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.Path;

/**
 * One thing that the interface can be asked for.
 *
 * @param verb method of HTTP
 * @param template path below the interface, with the names of its variables
 * @param body media type of what is sent
 */
record RestOperation(String verb, String template, String body) {

  /** Everything that a class of the product offers. */
  static List<RestOperation> all() {
    List<RestOperation> operations = new ArrayList<>();
    for (JavaClass each :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(
                "id.go.bengkaliskab.pesona.rest", "id.go.bengkaliskab.pesona.embedded.rest")) {
      if (each.isAnnotatedWith(Path.class)) {
        Class<?> resource = each.reflect();
        for (Method method : resource.getDeclaredMethods()) {
          verb(method).ifPresent(verb -> operations.add(of(resource, method, verb)));
        }
      }
    }
    return operations;
  }

  /** The path of something that is there, with an article where it asks for an id. */
  String path(String article) {
    return template
        .replace("{number}", "1")
        .replace("{month}", "2026-11")
        .replaceAll("\\{[^/]*}", article);
  }

  private static RestOperation of(Class<?> resource, Method method, String verb) {
    String path = slashed(resource.getAnnotation(Path.class));
    String more = slashed(method.getAnnotation(Path.class));
    Consumes consumes =
        Optional.ofNullable(method.getAnnotation(Consumes.class))
            .orElse(resource.getAnnotation(Consumes.class));
    return new RestOperation(
        verb, path + more, consumes == null ? "application/json" : consumes.value()[0]);
  }

  private static Optional<String> verb(Method method) {
    return Stream.of(method.getAnnotations())
        .map(Annotation::annotationType)
        .map(type -> type.getAnnotation(HttpMethod.class))
        .filter(java.util.Objects::nonNull)
        .map(HttpMethod::value)
        .findFirst();
  }

  private static String slashed(Path path) {
    if (path == null || path.value().isEmpty() || path.value().equals("/")) {
      return "";
    }
    return path.value().startsWith("/") ? path.value() : '/' + path.value();
  }
}
