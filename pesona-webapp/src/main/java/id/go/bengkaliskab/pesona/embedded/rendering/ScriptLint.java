package id.go.bengkaliskab.pesona.embedded.rendering;

import id.go.bengkaliskab.pesona.embedded.lightmodule.LightModuleFault;
import id.go.bengkaliskab.pesona.host.Resources;
import id.go.bengkaliskab.pesona.site.PesonaFunctions;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds in a script what this host doesn't offer and what no script of ours may use. */
final class ScriptLint {
  private static final Pattern BANNED =
      Pattern.compile("\\?\\s*(new|api|eval|interpret|no_esc)\\b");
  private static final Pattern CALL =
      Pattern.compile(
          "(?<![\\w.-])(cms|[a-z]+fn|ctx|state|model|actionResult)\\s*(?:\\.\\s*(\\w+)|\\[)");
  private static final Pattern INCLUDED = Pattern.compile("#(?:include|import)\\s+\"([^\"]+)\"");

  private static final Map<String, Set<String>> OFFERED =
      Map.of(
          "cms", Set.of("page", "area", "component"),
          "cmsfn", offeredBy(CmsFunctions.class),
          "resfn", offeredBy(ResourceFunctions.class),
          "pesonafn", offeredBy(PesonaFunctions.class),
          "ctx", offeredBy(ContextView.class),
          "state", offeredBy(StateView.class));

  private final Resources resources;

  ScriptLint(Resources resources) {
    this.resources = resources;
  }

  List<LightModuleFault> check(String path, String source) {
    List<LightModuleFault> faults = new ArrayList<>();
    int number = 0;
    for (String line : source.lines().toList()) {
      number++;
      check(path, number, line, faults);
    }
    return faults;
  }

  private void check(String path, int number, String line, List<LightModuleFault> faults) {
    BANNED
        .matcher(line)
        .results()
        .forEach(
            banned ->
                faults.add(LightModuleFault.of(path, number, "script.banned", banned.group(1))));
    for (Matcher call = CALL.matcher(line); call.find(); ) {
      Set<String> offered = OFFERED.getOrDefault(call.group(1), Set.of());
      if (call.group(2) == null || !offered.contains(call.group(2))) {
        faults.add(
            LightModuleFault.of(
                path,
                number,
                "script.offered",
                call.group(1) + (call.group(2) == null ? "[…]" : '.' + call.group(2)),
                String.join(", ", new TreeSet<>(offered))));
      }
    }
    for (Matcher include = INCLUDED.matcher(line); include.find(); ) {
      if (!include.group(1).startsWith("/") || resources.read(include.group(1)).isEmpty()) {
        faults.add(LightModuleFault.of(path, number, "script.missing", include.group(1)));
      }
    }
  }

  private static Set<String> offeredBy(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
        .map(ScriptLint::memberName)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A getter without parameters is read as a property. */
  private static String memberName(Method method) {
    String name = method.getName();
    return name.startsWith("get") && method.getParameterCount() == 0
        ? Character.toLowerCase(name.charAt(3)) + name.substring(4)
        : name;
  }
}
