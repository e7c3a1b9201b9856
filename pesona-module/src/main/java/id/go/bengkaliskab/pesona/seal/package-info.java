/** The daily seal: when it is made, and whom it is told. */
package id.go.bengkaliskab.pesona.seal;
