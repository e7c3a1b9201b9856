package id.go.bengkaliskab.pesona.embedded.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The wished state of an account or of a part of it; to bring it about twice changes nothing. */
public sealed interface AccountChange {

  /** The account. */
  String login();

  /** The change as payload of an outbox message; holds no password, only its hash. */
  ObjectNode payload();

  /**
   * A change from its payload.
   *
   * @throws IllegalArgumentException when it is no such payload
   */
  static AccountChange of(JsonNode payload) {
    String login = payload.required("login").textValue();
    if (payload.has("hash")) {
      return new Password(login, payload.get("hash").textValue());
    }
    if (payload.has("sessions")) {
      return new SessionsEnded(login, payload.get("sessions").textValue());
    }
    Set<String> roles = new LinkedHashSet<>();
    payload.required("roles").forEach(role -> roles.add(role.textValue()));
    return new Profile(
        login,
        payload.required("name").textValue(),
        Optional.ofNullable(payload.path("email").textValue()),
        Optional.ofNullable(payload.path("nip").textValue()),
        Locale.forLanguageTag(payload.required("language").textValue()),
        roles,
        payload.required("enabled").booleanValue());
  }

  /**
   * Everything but the password; makes the account when it isn't there.
   *
   * @param login name of the account
   * @param name full name
   * @param email address for notices, if there is one
   * @param nip employee number, if there is one; stays on the account, in no record and on no
   *     public page
   * @param language language of screens and mails
   * @param roles ids of the procedure roles, without prefix
   * @param enabled whether the account may act
   */
  record Profile(
      String login,
      String name,
      Optional<String> email,
      Optional<String> nip,
      Locale language,
      Set<String> roles,
      boolean enabled)
      implements AccountChange {
    public Profile {
      nip = nip.map(String::strip).filter(number -> !number.isEmpty());
      roles = Set.copyOf(roles);
    }

    @Override
    public ObjectNode payload() {
      ObjectNode payload =
          JsonNodeFactory.instance
              .objectNode()
              .put("login", login)
              .put("name", name)
              .put("language", language.toLanguageTag())
              .put("enabled", enabled);
      email.ifPresent(address -> payload.put("email", address));
      nip.ifPresent(number -> payload.put("nip", number));
      roles.stream().sorted().forEach(payload.putArray("roles")::add);
      return payload;
    }
  }

  /**
   * Another password; ends every session of the account and its failed attempts.
   *
   * @param login name of the account
   * @param hash bcrypt hash of the password, see {@link Accounts#newPassword}
   */
  record Password(String login, String hash) implements AccountChange {
    @Override
    public ObjectNode payload() {
      return JsonNodeFactory.instance.objectNode().put("login", login).put("hash", hash);
    }

    @Override
    public String toString() {
      return "Password[login=" + login + "]";
    }
  }

  /**
   * The end of every session that began before.
   *
   * @param login name of the account
   * @param mark what tells this end from others
   */
  record SessionsEnded(String login, String mark) implements AccountChange {
    @Override
    public ObjectNode payload() {
      return JsonNodeFactory.instance.objectNode().put("login", login).put("sessions", mark);
    }
  }
}
