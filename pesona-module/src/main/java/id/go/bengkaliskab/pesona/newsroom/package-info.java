/**
 * The module's parts, wired by hand on the host port, so that every host runs one and the same
 * newsroom. It may use every package of the module but the adapter to Magnolia; only hosts use it.
 */
package id.go.bengkaliskab.pesona.newsroom;
