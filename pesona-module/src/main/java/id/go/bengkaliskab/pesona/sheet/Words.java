package id.go.bengkaliskab.pesona.sheet;

/**
 * Words of the table that stand in no procedure file.
 *
 * @param begin in the first symbol
 * @param end in the last
 */
record Words(String begin, String end) {}
