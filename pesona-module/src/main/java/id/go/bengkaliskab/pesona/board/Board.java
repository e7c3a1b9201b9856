package id.go.bengkaliskab.pesona.board;

import id.go.bengkaliskab.pesona.host.Directory;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.procedure.Step;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Header;
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
import java.util.function.Predicate;

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
   * The board as it stands.
   *
   * @param wish which articles to show
   * @param now moment for which times are told
   */
  public BoardView show(BoardWish wish, Instant now) {
    return store.read(reading -> show(reading, wish, now));
  }

  /**
   * How out of date the site is.
   *
   * @param now moment for which it is told
   */
  public Staleness staleness(Instant now) {
    return show(BoardWish.EVERYTHING, now).staleness();
  }

  private BoardView show(Nodes nodes, BoardWish wish, Instant now) {
    Procedure procedure = desk.procedures().current();
    Days days = new Days(now, procedure.officeHours().zone());
    List<OpenArticle> open = new OpenArticles(desk, nodes, days).all();
    List<OpenArticle> wished = open.stream().filter(wished(nodes, wish, now)).toList();
    return new BoardView(
        now,
        columns(procedure, wished),
        people(procedure),
        open.stream().map(it -> it.card().section()).distinct().sorted().toList(),
        staleness(nodes, procedure, days, columns(procedure, open)));
  }

  private static Staleness staleness(
      Nodes nodes, Procedure procedure, Days days, List<BoardColumn> columns) {
    Optional<Instant> published = Publications.last(nodes);
    return Staleness.of(
        procedure.staleness(),
        published,
        published.or(() -> Chain.oldest(nodes).map(Header::at)).map(days::since).orElse(0L),
        columns);
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
