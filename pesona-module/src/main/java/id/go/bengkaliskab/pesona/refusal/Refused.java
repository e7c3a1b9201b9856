package id.go.bengkaliskab.pesona.refusal;

import java.util.List;

/** A request that cannot be granted. Nothing was changed; the sentences say why and what to do. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What kind of no it is; edges choose their status by it. */
  public enum Kind {
    /** Nobody is signed in (HTTP 401). */
    SIGN_IN_NEEDED,
    /** This person may not do this (403). */
    NOT_ALLOWED,
    /** There is no such thing, or not for this person (404). */
    NOT_FOUND,
    /** It was there and is gone for good, such as a used link (410). */
    GONE,
    /** The state does not admit it: task done, claim taken, guard unmet (409). */
    CONFLICT,
    /** The caller saw an older revision (412). */
    STALE,
    /** The file is larger than allowed (413). */
    TOO_LARGE,
    /** The file is of a kind that is not taken (415). */
    UNSUPPORTED,
    /** The input is wrong (422). */
    INVALID,
    /** Another request works on it at this moment (423). */
    BUSY,
    /** The caller must name the revision it saw (428). */
    REVISION_NEEDED,
    /** The disk has no room for it (507). */
    NO_ROOM
  }

  private final Kind kind;
  private final transient List<Refusal> refusals;

  /**
   * @param kind what kind of no it is
   * @param refusals all reasons found, at least one
   */
  public Refused(Kind kind, List<Refusal> refusals) {
    super(kind + " " + refusals);
    if (refusals.isEmpty()) {
      throw new IllegalArgumentException("a refusal needs a reason");
    }
    this.kind = kind;
    this.refusals = List.copyOf(refusals);
  }

  /** A refusal for one reason. */
  public static Refused because(Kind kind, String key, Object... arguments) {
    return new Refused(kind, List.of(Refusal.of(key, arguments)));
  }

  /** What kind of no it is. */
  public Kind kind() {
    return kind;
  }

  /** The reasons, at least one. */
  public List<Refusal> refusals() {
    return refusals;
  }

  /** The first reason. */
  public Refusal first() {
    return refusals.get(0);
  }
}
