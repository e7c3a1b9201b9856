package id.go.bengkaliskab.pesona.admin.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import id.go.bengkaliskab.pesona.admin.Navigation;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.host.Texts;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Pengguna on a host whose own administration keeps the accounts. */
class PeopleScreenTest {
  private static final Locale ENGLISH = Locale.ENGLISH;
  private static final Person ADMINISTRATOR =
      new Person("rudi", "Rudi", Optional.empty(), ENGLISH, Set.of(Person.ADMINISTRATOR), true);

  private final Texts texts = mock(Texts.class);
  private final PeopleScreen screen =
      new PeopleScreen(
          new Workplace(
              () -> Optional.of(ADMINISTRATOR),
              ENGLISH,
              new Sentences(texts, ZoneOffset.UTC),
              mock(Navigation.class)),
          Optional.empty(),
          mock(Attendance.class));

  @Test
  void an_administrator_is_told_where_accounts_are_kept() {
    when(texts.text(eq(ENGLISH), any(), any(Object[].class)))
        .thenAnswer(call -> call.getArgument(1));

    screen.show("");

    assertThat(labels()).containsExactly("people.title", "people.elsewhere");
  }

  @Test
  void there_is_no_form_for_an_account() {
    assertThatThrownBy(() -> screen.show("+"))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.NOT_FOUND));
  }

  private List<String> labels() {
    CssLayout root = (CssLayout) screen.component();
    return StreamSupport.stream(root.spliterator(), false)
        .map(Label.class::cast)
        .map(Label::getValue)
        .toList();
  }
}
