/**
 * What somebody has to do and has done, as an inbox shows it: a read model above the workflow, used
 * by every screen that lists work.
 */
package id.go.bengkaliskab.pesona.agenda;
