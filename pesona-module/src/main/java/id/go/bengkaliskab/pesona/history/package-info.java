/**
 * What an article was and what was done to it, as screens show it: its revisions, what differs
 * between two of them, and its records with names, labels and times. It changes nothing.
 */
package id.go.bengkaliskab.pesona.history;
