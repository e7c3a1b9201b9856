package id.go.bengkaliskab.pesona.host.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.host.Person;
import java.util.Optional;
import org.junit.jupiter.api.Test;

interface DirectoryContract extends Contract {

  @Test
  default void nobody_has_an_unknown_login() {
    assertThat(host().directory().person("siapa")).isEmpty();
    assertThat(host().directory().person("")).isEmpty();
    assertThat(host().directory().person("' or '1'='1")).isEmpty();
  }

  @Test
  default void a_person_is_known_with_all_that_was_told() {
    Person rini = Staff.person("rini", "Rini Hartati", "staf-pengolah-data");
    tested().employ(rini);

    assertThat(host().directory().person("rini")).contains(rini);
  }

  @Test
  default void a_disabled_person_keeps_the_name_but_holds_no_role() {
    tested().employ(Staff.disabled(Staff.person("budi", "Budi Lama", "kabid")));

    Person budi = host().directory().person("budi").orElseThrow();
    assertThat(budi.name()).isEqualTo("Budi Lama");
    assertThat(budi.enabled()).isFalse();
    assertThat(host().directory().withRole("kabid"))
        .extracting(Person::login)
        .doesNotContain("budi");
  }

  @Test
  default void who_holds_a_role_comes_in_the_order_of_names() {
    tested().employ(Staff.person("a-zul", "Zulkifli", "staf-admin"));
    tested().employ(Staff.person("z-ani", "Ani", "staf-admin", "kasi"));
    tested().employ(Staff.person("m-dedi", "Dedi", "staf-admin"));
    tested().employ(Staff.person("lain", "Bukan Admin", "kasi"));

    assertThat(host().directory().withRole("staf-admin"))
        .extracting(Person::name)
        .containsExactly("Ani", "Dedi", "Zulkifli");
  }

  @Test
  default void roles_are_named_without_prefix() {
    tested().employ(Staff.person("hasan", "Hasan", "kasi", "staf-pengolah-data"));

    assertThat(host().directory().person("hasan").orElseThrow().roles())
        .containsExactlyInAnyOrder("kasi", "staf-pengolah-data");
    assertThat(host().directory().withRole("pesona-kasi")).isEmpty();
    assertThat(host().directory().withRole("tak-ada")).isEmpty();
  }

  @Test
  default void an_address_for_mail_is_optional() {
    tested().employ(Staff.withoutMail(Staff.person("tamu", "Tamu")));

    assertThat(host().directory().person("tamu").orElseThrow().email()).isEqualTo(Optional.empty());
  }

  @Test
  default void a_taken_role_is_not_held_any_more() {
    tested().employ(Staff.person("pindah", "Pindah", "kasi"));
    tested().employ(Staff.person("pindah", "Pindah"));

    assertThat(host().directory().withRole("kasi"))
        .extracting(Person::login)
        .doesNotContain("pindah");
  }
}
