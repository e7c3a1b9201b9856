package id.go.bengkaliskab.pesona.share;

import id.go.bengkaliskab.pesona.procedure.Channel;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Address of a post, checked to lead to its channel and nowhere else. */
record PostLink(String address) {
  private static final int LONGEST = 500;

  /** The faces that services show to browsers and phones. */
  private static final List<String> SUB_DOMAINS = List.of("www.", "m.");

  /**
   * Checks a link that somebody pasted.
   *
   * @throws Refused (invalid) saying what is wrong with it
   */
  static PostLink of(Channel channel, String pasted) {
    String address = pasted.strip();
    if (address.length() > LONGEST) {
      throw invalid("refusal.share.link.long", channel.name(), LONGEST);
    }
    URI uri = parse(channel, address);
    if (!"https".equalsIgnoreCase(uri.getScheme())
        || uri.getHost() == null
        || uri.getRawUserInfo() != null
        || uri.getPort() != -1) {
      throw invalid("refusal.share.link.form", channel.name());
    }
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    if (hosts(channel).noneMatch(host::equals)) {
      throw invalid(
          "refusal.share.link.host", channel.name(), host, String.join(", ", channel.hosts()));
    }
    return new PostLink(uri.toASCIIString());
  }

  private static Stream<String> hosts(Channel channel) {
    return channel.hosts().stream()
        .flatMap(
            host -> Stream.concat(Stream.of(host), SUB_DOMAINS.stream().map(sub -> sub + host)));
  }

  private static URI parse(Channel channel, String address) {
    try {
      return new URI(address);
    } catch (URISyntaxException e) {
      throw invalid("refusal.share.link.form", channel.name());
    }
  }

  private static Refused invalid(String key, Object... arguments) {
    return Refused.because(Refused.Kind.INVALID, key, arguments);
  }
}
