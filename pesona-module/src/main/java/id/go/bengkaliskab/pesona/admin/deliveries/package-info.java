/** The outbox on the screen: what waits, what failed, and why. */
package id.go.bengkaliskab.pesona.admin.deliveries;
