package id.go.bengkaliskab.pesona.page;

import id.go.bengkaliskab.pesona.refusal.Refused;

/** The HTTP status of a refusal. */
public final class RefusalStatus {
  private RefusalStatus() {}

  /** The status of a kind of no. */
  public static int of(Refused.Kind kind) {
    return switch (kind) {
      case SIGN_IN_NEEDED -> 401;
      case NOT_ALLOWED -> 403;
      case NOT_FOUND -> 404;
      case CONFLICT -> 409;
      case GONE -> 410;
      case STALE -> 412;
      case TOO_LARGE -> 413;
      case UNSUPPORTED -> 415;
      case INVALID -> 422;
      case BUSY -> 423;
      case REVISION_NEEDED -> 428;
      case NO_ROOM -> 507;
    };
  }
}
