package id.go.bengkaliskab.pesona.board;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.host.Directory;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.procedure.Step;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Header;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.Actor;
import id.go.bengkaliskab.pesona.workflow.Desk;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Shows where every open article stands, and how out of date the site is. */
public final class Board {
  private static final String VIA = "board";

  private final Store store;
  private final Desk desk;
  private final Directory directory;

  /**
   * @param store workspace of the module
   * @param desk the workflow
   * @param directory who can be asked for
   */
  public Board(Store store, Desk desk, Directory directory) {
    this.store = store;
    this.desk = desk;
    this.directory = directory;
  }

  /**
   * The board as it stands, for somebody who has a role in the procedure.
   *
   * @param actor who looks at it
   * @param wish which articles to show
   * @param now moment for which times are told
   * @throws Refused (not allowed) when the person has no role in the procedure
   */
  public BoardView show(Actor actor, BoardWish wish, Instant now) {
    return store.read(
        reading -> {
          desk.options()
              .requireColleague(
                  reading, desk.procedures().current(), actor, now, "refusal.board.role");
          return read(reading, wish, now);
        });
  }

  /** The board as it stands, for what the module itself tells. */
  BoardView read(BoardWish wish, Instant now) {
    return store.read(reading -> read(reading, wish, now));
  }

  /**
   * How long ago the site was brought up to date; no article is looked at.
   *
   * @param now moment for which it is told
   */
  public SiteAge siteAge(Instant now) {
    Procedure procedure = desk.procedures().current();
    return store.read(reading -> siteAge(reading, procedure, days(procedure, now)));
  }

  private BoardView read(Nodes nodes, BoardWish wish, Instant now) {
    Procedure procedure = desk.procedures().current();
    Days days = days(procedure, now);
    List<OpenArticle> open = new OpenArticles(desk, nodes, days).all();
    List<BoardColumn> columns = columns(procedure, open);
    Set<ArticleId> wished =
        open.stream()
            .filter(wished(nodes, wish, now))
            .map(it -> it.card().article())
            .collect(Collectors.toSet());
    return new BoardView(
        now,
        columns.stream()
            .map(column -> column.only(card -> wished.contains(card.article())))
            .toList(),
        people(procedure),
        open.stream().map(it -> it.card().section()).distinct().sorted().toList(),
        Staleness.of(siteAge(nodes, procedure, days), columns));
  }

  private static Days days(Procedure procedure, Instant now) {
    return new Days(now, procedure.officeHours().zone());
  }

  private static SiteAge siteAge(Nodes nodes, Procedure procedure, Days days) {
    Optional<Instant> published = Publications.last(nodes);
    return new SiteAge(
        procedure.staleness(),
        published,
        published.or(() -> Chain.oldest(nodes).map(Header::at)).map(days::since).orElse(0L));
  }

  /** Steps that the procedure in force has no longer stand at the end, while articles are there. */
  private static List<BoardColumn> columns(Procedure procedure, List<OpenArticle> articles) {
    Map<String, Step> steps = new LinkedHashMap<>();
    procedure.steps().forEach(step -> steps.put(step.id(), step));
    Map<String, List<BoardCard>> cards = new LinkedHashMap<>();
    for (OpenArticle article : articles) {
      Step step = article.card().step();
      steps.putIfAbsent(step.id(), step);
      cards.computeIfAbsent(step.id(), id -> new ArrayList<>()).add(article.card());
    }
    return steps.values().stream()
        .map(step -> new BoardColumn(step, cards.getOrDefault(step.id(), List.of())))
        .toList();
  }

  private List<Colleague> people(Procedure procedure) {
    return procedure.roles().stream()
        .flatMap(role -> directory.withRole(role.id()).stream())
        .map(person -> new Colleague(person.login(), person.name()))
        .distinct()
        .sorted(Comparator.comparing(Colleague::name).thenComparing(Colleague::login))
        .toList();
  }

  private Predicate<OpenArticle> wished(Nodes nodes, BoardWish wish, Instant now) {
    Predicate<OpenArticle> ofPerson =
        wish.person()
            .<Predicate<OpenArticle>>map(login -> ofPerson(nodes, login, now))
            .orElse(article -> true);
    return ofPerson.and(
        article -> wish.section().map(article.card().section()::equals).orElse(true));
  }

  private Predicate<OpenArticle> ofPerson(Nodes nodes, String login, Instant now) {
    Optional<Person> person = directory.person(login);
    return article ->
        article
            .card()
            .keeper()
            .map(keeper -> keeper.login().equals(login))
            .orElseGet(() -> person.filter(it -> mayTake(nodes, article, it, now)).isPresent());
  }

  private boolean mayTake(Nodes nodes, OpenArticle article, Person person, Instant now) {
    return desk.options()
        .performing(nodes, article.state(), Actor.of(person, VIA), now)
        .isPresent();
  }
}
