package id.go.bengkaliskab.pesona.phone;

import id.go.bengkaliskab.pesona.article.ArticleId;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What the host says to the pages.
 *
 * @param office name of the office
 * @param signIn gives the address where one signs in and then comes back to a path
 * @param signOut path to which the form that signs out is sent, with the secret of the session in
 *     the field {@code csrf}
 * @param desktop gives the address of the screen on which an article is edited
 * @param board address of the board
 * @param media what stands before the names of media files in their addresses for the office
 */
public record PhoneSettings(
    String office,
    UnaryOperator<String> signIn,
    String signOut,
    Function<ArticleId, String> desktop,
    String board,
    String media) {
  public PhoneSettings {
    Objects.requireNonNull(office, "office");
    Objects.requireNonNull(signIn, "signIn");
    Objects.requireNonNull(signOut, "signOut");
    Objects.requireNonNull(desktop, "desktop");
    Objects.requireNonNull(board, "board");
    Objects.requireNonNull(media, "media");
  }
}
