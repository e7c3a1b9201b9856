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
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds in a script what this host doesn't offer and what no script of ours may use. */
final class ScriptLint {
  private static final Pattern BANNED =
      Pattern.compile("\\?\\s*(new|api|eval_json|eval|interpret|no_esc)\\b");
  private static final Pattern CALL =
      Pattern.compile(
          "(?<![\\w.?'\"-])(cms|[a-z]+fn|ctx|state|def|model|actionResult)\\s*(?:\\??\\.\\s*(\\w+)|\\[)");
  private static final Pattern TEXT_MEMBER = Pattern.compile("(?<![\\w.])i18n\\s*\\.\\s*(\\w+)");
  private static final Pattern SPECIAL = Pattern.compile("\\.@(\\w+)");
  private static final Pattern INCLUDED =
      Pattern.compile("#(?:include|import)\\s+[\"']([^\"']+)[\"']");

  /** What scripts may call, by the name of the object. */
  private static final Map<String, Set<String>> OFFERED =
      Map.of(
          "cms", Set.of("page", "area", "component"),
          "cmsfn", offeredBy(CmsFunctions.class),
          "resfn", offeredBy(ResourceFunctions.class),
          "sitefn", offeredBy(SiteFunctions.class),
          "pesonafn", offeredBy(PesonaFunctions.class),
          "ctx", offeredBy(ContextView.class),
          "state", offeredBy(StateView.class),
          "def", offeredBy(DefinitionView.class));

  private final Resources resources;

  ScriptLint(Resources resources) {
    this.resources = resources;
  }

  /** The faults of a template script. */
  List<LightModuleFault> check(String path, String source) {
    List<LightModuleFault> faults = new ArrayList<>(checkLetter(path, source));
    for (ScriptExpressions.Found found : ScriptExpressions.of(source)) {
      each(CALL, found, path, call -> offered(call, faults));
      each(
          TEXT_MEMBER,
          found,
          path,
          text ->
              faults.add(
                  text.fault("script.offered", "i18n." + text.match().group(1), "i18n['…']")));
      each(SPECIAL, found, path, special -> special(special, faults));
    }
    return faults;
  }

  /** The faults of a mail or a paper, which see other values. */
  List<LightModuleFault> checkLetter(String path, String source) {
    List<LightModuleFault> faults = new ArrayList<>();
    for (ScriptExpressions.Found found : ScriptExpressions.of(source)) {
      each(
          BANNED,
          found,
          path,
          banned -> faults.add(banned.fault("script.banned", banned.match().group(1))));
      each(INCLUDED, found, path, included -> included(included, faults));
    }
    return faults;
  }

  private static void offered(Hit call, List<LightModuleFault> faults) {
    String object = call.match().group(1);
    String member = call.match().group(2);
    Set<String> offered = OFFERED.getOrDefault(object, Set.of());
    if (member == null || !offered.contains(member)) {
      faults.add(
          call.fault(
              "script.offered",
              object + (member == null ? "[…]" : '.' + member),
              String.join(", ", new TreeSet<>(offered))));
    }
  }

  private static void special(Hit special, List<LightModuleFault> faults) {
    if (!ContentMap.SPECIALS.contains('@' + special.match().group(1))) {
      faults.add(
          special.fault(
              "script.offered",
              '@' + special.match().group(1),
              String.join(", ", new TreeSet<>(ContentMap.SPECIALS))));
    }
  }

  /** In templates a path begins with the module; a letter may name its neighbour. */
  private void included(Hit included, List<LightModuleFault> faults) {
    String named = included.match().group(1);
    String folder = included.path().substring(0, included.path().lastIndexOf('/') + 1);
    boolean template = folder.contains("/templates/");
    if ((template && !named.startsWith("/"))
        || resources.read(named.startsWith("/") ? named : folder + named).isEmpty()) {
      faults.add(included.fault("script.missing", named));
    }
  }

  private static void each(
      Pattern pattern, ScriptExpressions.Found found, String path, Consumer<Hit> use) {
    for (Matcher matcher = pattern.matcher(found.text()); matcher.find(); ) {
      int line =
          found.line()
              + (int)
                  found.text().substring(0, matcher.start()).chars().filter(c -> c == '\n').count();
      use.accept(new Hit(path, line, matcher.toMatchResult()));
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

  private record Hit(String path, int line, MatchResult match) {

    LightModuleFault fault(String key, Object... arguments) {
      return LightModuleFault.of(path, line, key, arguments);
    }
  }
}
