package id.go.bengkaliskab.pesona.rest;

import java.util.Objects;

/**
 * A problem of RFC 9457, worded for its reader.
 *
 * @param status status of the answer
 * @param json body of the answer
 */
public record Problem(int status, String json) {
  /** MIME type of the body. */
  public static final String MEDIA_TYPE = "application/problem+json;charset=UTF-8";

  public Problem {
    Objects.requireNonNull(json, "json");
  }
}
