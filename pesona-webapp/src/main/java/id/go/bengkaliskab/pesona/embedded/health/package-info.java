/** Whether the installation works, and whether it soon may not. */
package id.go.bengkaliskab.pesona.embedded.health;
