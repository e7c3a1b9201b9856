/** Files that arrive in pieces, by the tus protocol. */
package id.go.bengkaliskab.pesona.upload;
