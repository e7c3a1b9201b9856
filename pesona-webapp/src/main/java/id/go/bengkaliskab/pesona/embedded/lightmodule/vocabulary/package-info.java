/**
 * What the YAML files of a light module may say: the words, where Magnolia documents them, and
 * which of them this host honours. Read from one file, which the check at the start and the lint of
 * the build share.
 */
package id.go.bengkaliskab.pesona.embedded.lightmodule.vocabulary;
