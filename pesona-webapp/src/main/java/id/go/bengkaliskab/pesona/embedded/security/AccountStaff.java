package id.go.bengkaliskab.pesona.embedded.security;

import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.admin.people.Member;
import id.go.bengkaliskab.pesona.admin.people.Staff;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.Store;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The accounts of this host, for the screen of the administrator. */
public final class AccountStaff implements Staff {
  private final AccountAdministration administration;
  private final Store store;

  /**
   * @param administration checks, records and promises changes
   * @param store workspace of the module, in which changes that are promised wait
   */
  public AccountStaff(AccountAdministration administration, Store store) {
    this.administration = administration;
    this.store = store;
  }

  @Override
  public List<Member> list(Person by) {
    List<Message> promised =
        store.read(reading -> Outbox.pending(reading, AccountChangeHandler.TYPE));
    Map<String, Member> members = new HashMap<>();
    administration
        .list(by)
        .forEach(account -> members.put(account.person().login(), member(account)));
    promised.stream()
        .sorted(Comparator.comparing(Message::createdAt))
        .map(message -> AccountChange.of(message.payload()))
        .forEach(change -> members.computeIfPresent(change.login(), (l, m) -> after(change, m)));
    promised.stream()
        .map(message -> AccountChange.of(message.payload()))
        .filter(change -> change instanceof AccountChange.Profile)
        .map(AccountChange.Profile.class::cast)
        .forEach(profile -> members.computeIfAbsent(profile.login(), login -> fresh(profile)));
    return members.values().stream()
        .sorted(
            Comparator.comparing((Member member) -> member.person().name())
                .thenComparing(member -> member.person().login()))
        .toList();
  }

  @Override
  public void add(Member wished, Person by) {
    String login = wished.person().login();
    if (exists(login, by)) {
      throw Refused.because(Refused.Kind.CONFLICT, "refusal.account.taken", login);
    }
    administration.change(profile(wished), by, Workplace.VIA);
  }

  @Override
  public void change(Member wished, Person by) {
    String login = wished.person().login();
    if (!exists(login, by)) {
      throw Refused.because(Refused.Kind.NOT_FOUND, "refusal.account.unknown", login);
    }
    administration.change(profile(wished), by, Workplace.VIA);
  }

  @Override
  public LinkKind sendLink(String login, Person by) {
    return administration.sendLink(login, by, Workplace.VIA) == LinkPurpose.RESET
        ? LinkKind.RESET
        : LinkKind.INVITATION;
  }

  @Override
  public void endSessions(String login, Person by) {
    administration.endSessions(login, by, Workplace.VIA);
  }

  private boolean exists(String login, Person by) {
    return list(by).stream().anyMatch(member -> member.person().login().equals(login));
  }

  private static Member after(AccountChange change, Member member) {
    if (change instanceof AccountChange.Profile profile) {
      return new Member(person(profile), profile.nip(), member.hasPassword());
    }
    return change instanceof AccountChange.Password
        ? new Member(member.person(), member.nip(), true)
        : member;
  }

  private static Member fresh(AccountChange.Profile profile) {
    return new Member(person(profile), profile.nip(), false);
  }

  private static Member member(Account account) {
    return new Member(account.person(), account.nip(), account.hasPassword());
  }

  private static Person person(AccountChange.Profile profile) {
    return new Person(
        profile.login(),
        profile.name(),
        profile.email(),
        profile.language(),
        profile.roles(),
        profile.enabled());
  }

  private static AccountChange.Profile profile(Member member) {
    Person person = member.person();
    return new AccountChange.Profile(
        person.login(),
        person.name(),
        person.email(),
        member.nip(),
        person.language(),
        person.roles(),
        person.enabled());
  }
}
