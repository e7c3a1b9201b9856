package id.go.bengkaliskab.pesona.procedure;

import java.util.List;
import java.util.Set;

/**
 * The names that a procedure file may refer to.
 *
 * @param roles ids of its roles
 * @param steps ids of its steps
 * @param channels ids of its channels
 * @param guards the guards that the software knows, in alphabetical order
 */
record Names(Set<String> roles, Set<String> steps, Set<String> channels, List<String> guards) {}
