/**
 * What differs between two states of an article, as values that any screen can show: places whose
 * words changed, word by word, and pictures that came, went or are described otherwise.
 */
package id.go.bengkaliskab.pesona.article.comparison;
