/** AdminCentral of the embedded host: page, launcher and address, around the module's screens. */
package id.go.bengkaliskab.pesona.embedded.shell;
