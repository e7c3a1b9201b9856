package id.go.bengkaliskab.pesona.magnolia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.when;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.host.SessionSecret;
import info.magnolia.cms.security.SecuritySupport;
import info.magnolia.cms.security.User;
import info.magnolia.cms.security.UserManager;
import info.magnolia.context.MgnlContext;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.mockito.MockedStatic;

class MagnoliaUsersTest {
  private final HttpServletRequest request = mock(HttpServletRequest.class);
  private final MagnoliaCurrentUser currentUser =
      new MagnoliaCurrentUser(new SessionSecret(new SecureRandom()));

  @Test
  void anonymous_is_nobody() {
    assertThat(signedIn(user("anonymous", true, "anonymous"))).isEmpty();
  }

  @Test
  void a_disabled_account_is_nobody() {
    assertThat(signedIn(user("rini", false, "pesona-staf-admin"))).isEmpty();
  }

  @Test
  void without_a_context_nobody_is_signed_in() {
    try (MockedStatic<MgnlContext> context = mockStatic(MgnlContext.class)) {
      context.when(MgnlContext::hasInstance).thenReturn(false);
      assertThat(currentUser.of(request)).isEmpty();
    }
  }

  @Test
  void a_login_that_was_lost_in_the_middle_is_nobody() {
    assertThat(signedIn(null)).isEmpty();
  }

  @Test
  void only_roles_of_pesona_count_and_lose_their_prefix() {
    Optional<Person> person =
        signedIn(user("hasan", true, "pesona-kasi", "editor", "superuser", "pesona-staf-admin"));

    assertThat(person.orElseThrow().roles()).containsExactlyInAnyOrder("kasi", "staf-admin");
  }

  @Test
  void a_user_without_title_language_and_mail_is_still_a_person() {
    User user = user("tamu", true);
    when(user.getProperty("title")).thenReturn("");

    Person person = signedIn(user).orElseThrow();

    assertThat(person.name()).isEqualTo("tamu");
    assertThat(person.email()).isEmpty();
    assertThat(person.language()).isEqualTo(Locale.forLanguageTag("id"));
  }

  @Test
  void people_with_a_role_come_by_name_and_enabled_only() {
    UserManager users = mock(UserManager.class);
    SecuritySupport security = mock(SecuritySupport.class);
    when(security.getUserManager("admin")).thenReturn(users);
    List<User> all =
        List.of(
            user("zul", true, "pesona-kasi"),
            user("ani", true, "pesona-kasi"),
            user("budi", false, "pesona-kasi"),
            user("cici", true, "pesona-kabid"));
    when(users.getAllUsers()).thenReturn(all);

    assertThat(new MagnoliaDirectory(security).withRole("kasi"))
        .extracting(Person::login)
        .containsExactly("ani", "zul");
  }

  @Test
  void an_unknown_login_is_empty() {
    SecuritySupport security = mock(SecuritySupport.class);
    UserManager users = mock(UserManager.class);
    when(security.getUserManager("admin")).thenReturn(users);

    assertThat(new MagnoliaDirectory(security).person("siapa")).isEmpty();
  }

  private Optional<Person> signedIn(User user) {
    try (MockedStatic<MgnlContext> context = mockStatic(MgnlContext.class)) {
      context.when(MgnlContext::hasInstance).thenReturn(true);
      context.when(MgnlContext::getUser).thenReturn(user);
      return currentUser.of(request);
    }
  }

  private static User user(String login, boolean enabled, String... roles) {
    User user = mock(User.class);
    when(user.getName()).thenReturn(login);
    when(user.isEnabled()).thenReturn(enabled);
    when(user.getAllRoles()).thenReturn(List.of(roles));
    return user;
  }
}
