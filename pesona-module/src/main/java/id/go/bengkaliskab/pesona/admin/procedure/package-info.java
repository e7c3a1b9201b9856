/** The procedure on the screen. */
package id.go.bengkaliskab.pesona.admin.procedure;
