package info.magnolia;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** A body that did something would be Magnolia rewritten, and would run by mistake one day. */
class CompileOnlyTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final String REFUSAL = "throw new LinkageError(\"compile-only\");";

  @Test
  void no_signature_does_anything_but_refuse_to_run() throws IOException {
    List<JavaFileObject> files = sources();

    assertThat(files).hasSizeGreaterThan(30);
    assertThat(bodies(files)).hasSizeGreaterThan(20).allSatisfy(CompileOnlyTest::refuses);
  }

  @Test
  void a_body_that_works_is_found() throws IOException {
    String working =
        "class Working { int two() { return 2; } void none() {} abstract void free(); }";

    assertThat(bodies(List.of(new Source("Working", working))))
        .hasSize(2)
        .noneSatisfy(CompileOnlyTest::refuses);
  }

  private static void refuses(Body body) {
    List<String> statements = new ArrayList<>(body.statements());
    if (!statements.isEmpty() && statements.get(0).startsWith("super(")) {
      statements.remove(0);
    }
    assertThat(statements).as(body.method()).containsExactly(REFUSAL);
  }

  private static List<JavaFileObject> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<JavaFileObject> sources = new ArrayList<>();
      for (Path file : files.filter(it -> it.toString().endsWith(".java")).sorted().toList()) {
        sources.add(new Source(SOURCES.relativize(file).toString(), Files.readString(file)));
      }
      return sources;
    }
  }

  private static List<Body> bodies(List<? extends JavaFileObject> files) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  new StringWriter(), manager, null, List.of("-proc:none"), null, files);
      List<Body> bodies = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        new Bodies(unit.getSourceFile().getName(), bodies).scan(unit, null);
      }
      return bodies;
    }
  }

  private record Body(String method, List<String> statements) {}

  private static final class Bodies extends TreeScanner<Void, Void> {
    private final String file;
    private final List<Body> found;

    Bodies(String file, List<Body> found) {
      this.file = file;
      this.found = found;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      if (method.getBody() != null) {
        found.add(
            new Body(
                file + ": " + method.getName(),
                method.getBody().getStatements().stream().map(StatementTree::toString).toList()));
      }
      return super.visitMethod(method, null);
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name.replace(".java", "") + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
