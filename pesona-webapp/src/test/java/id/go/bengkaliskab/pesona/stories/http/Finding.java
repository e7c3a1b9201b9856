package id.go.bengkaliskab.pesona.stories.http;

/**
 * Something that a checker dislikes.
 *
 * @param checker {@code html} or {@code axe}
 * @param rule what is broken: the id of a rule of axe, the sentence of the HTML checker
 * @param place the markup around it
 */
record Finding(String checker, String rule, String place) {}
