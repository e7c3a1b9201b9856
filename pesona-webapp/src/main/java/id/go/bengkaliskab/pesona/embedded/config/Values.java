package id.go.bengkaliskab.pesona.embedded.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.mail.internet.AddressException;
import javax.mail.internet.InternetAddress;

/** Understands values; notes a fault and answers the default where that can't be done. */
final class Values {
  private final Map<Setting, RawValue> raw;
  private final List<Fault> faults;

  Values(Map<Setting, RawValue> raw, List<Fault> faults) {
    this.raw = raw;
    this.faults = faults;
  }

  RawValue of(Setting setting) {
    return raw.get(setting);
  }

  void fault(Setting setting, String key, Object... arguments) {
    String place = of(setting).isDefault() ? setting.key() : of(setting).origin();
    faults.add(Fault.of(place, key, arguments));
  }

  String text(Setting setting) {
    return of(setting).text();
  }

  Optional<String> optional(Setting setting) {
    return Optional.of(text(setting)).filter(text -> !text.isEmpty());
  }

  String required(Setting setting) {
    if (text(setting).isEmpty()) {
      fault(setting, "value.empty", setting.key());
    }
    return text(setting);
  }

  int number(Setting setting, int least, int most) {
    return number(setting, least, most, setting.standard());
  }

  int number(Setting setting, int least, int most, String standard) {
    try {
      int number = Integer.parseInt(text(setting).isEmpty() ? standard : text(setting));
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, together with numbers out of bounds.
    }
    wrong(setting, "wrong.number", least, most);
    return Integer.parseInt(standard);
  }

  boolean yesOrNo(Setting setting) {
    String text = text(setting);
    if (!"true".equals(text) && !"false".equals(text)) {
      wrong(setting, "wrong.flag");
    }
    return "true".equals(text);
  }

  <E extends Enum<E>> E word(Setting setting, E[] choices, Function<E, String> word) {
    return find(text(setting), choices, word)
        .orElseGet(
            () -> {
              wrong(
                  setting,
                  "wrong.word",
                  Arrays.stream(choices).map(word).collect(Collectors.joining(", ")));
              return find(setting.standard(), choices, word).orElseThrow();
            });
  }

  private static <E> Optional<E> find(String text, E[] choices, Function<E, String> word) {
    return Arrays.stream(choices).filter(choice -> word.apply(choice).equals(text)).findFirst();
  }

  Path path(Setting setting) {
    RawValue value = of(setting);
    String text = required(setting);
    try {
      return value.folder().resolve(text).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      wrong(setting, "wrong.path");
      return value.folder();
    }
  }

  URI url(Setting setting, URI standard) {
    String text = text(setting);
    if (text.isEmpty()) {
      return standard;
    }
    try {
      URI uri = new URI(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      if (web && uri.getHost() != null && uri.getPath().isEmpty() && uri.getQuery() == null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // Told below.
    }
    wrong(setting, "wrong.url");
    return standard;
  }

  String mailAddress(Setting setting) {
    String text = text(setting);
    try {
      new InternetAddress(text, true);
      if (text.contains("@")) {
        return text;
      }
    } catch (AddressException e) {
      // Told below.
    }
    wrong(setting, "wrong.mail");
    return text;
  }

  /** The sentences of these keys begin with the setting, {0}, and its value, {1}. */
  private void wrong(Setting setting, String key, Object... more) {
    fault(
        setting,
        key,
        Stream.concat(Stream.of(setting.key(), text(setting)), Stream.of(more)).toArray());
  }
}
