package id.go.bengkaliskab.pesona.embedded.jackrabbit;

import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.store.Store;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Random;

/** A process that writes until it is killed and tells each number that was saved. */
final class Writer {
  private static final int BINARY = 20_000;

  private Writer() {}

  /** Writes into the data folder, the first argument, from the number that is the second. */
  public static void main(String[] arguments) {
    try (TestRepository repository = new TestRepository(Path.of(arguments[0]))) {
      Store store = repository.store(Access.AUTHOR, "pesona");
      for (int number = Integer.parseInt(arguments[1]); ; number++) {
        write(store, number);
        System.out.println("saved " + number);
        System.out.flush();
      }
    }
  }

  static byte[] bytes(int number) {
    byte[] bytes = new byte[BINARY];
    new Random(number).nextBytes(bytes);
    return bytes;
  }

  static String path(int number) {
    return "/written/" + number / 100 + '/' + number;
  }

  private static void write(Store store, int number) {
    store.change(
        unit ->
            unit.create(path(number), "pesona:entry")
                .set("number", Integer.toString(number))
                .set("data", new ByteArrayInputStream(bytes(number))));
  }
}
