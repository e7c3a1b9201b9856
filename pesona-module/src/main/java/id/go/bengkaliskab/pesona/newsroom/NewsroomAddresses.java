package id.go.bengkaliskab.pesona.newsroom;

import id.go.bengkaliskab.pesona.article.ArticleId;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Where a host has put what pages and screens lead to: paths within the web application of the
 * author instance. Whoever shows one puts the path of that application before it.
 *
 * @param signIn gives the address where one signs in and then comes back to a path
 * @param signOut path to which the form that signs out is sent
 * @param desk gives the address of the screen on which an article is worked on
 * @param board address of the board
 * @param report path of the page with the month's report
 * @param procedure path of the page with the procedure; its files have their ending after it
 * @param rest path of the REST interface
 */
public record NewsroomAddresses(
    UnaryOperator<String> signIn,
    String signOut,
    Function<ArticleId, String> desk,
    String board,
    String report,
    String procedure,
    String rest) {
  public NewsroomAddresses {
    Objects.requireNonNull(signIn, "signIn");
    Objects.requireNonNull(signOut, "signOut");
    Objects.requireNonNull(desk, "desk");
    Objects.requireNonNull(board, "board");
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(procedure, "procedure");
    Objects.requireNonNull(rest, "rest");
  }
}
