/** What HTTP asks of every answer, whatever it carries. */
package id.go.bengkaliskab.pesona.http;
