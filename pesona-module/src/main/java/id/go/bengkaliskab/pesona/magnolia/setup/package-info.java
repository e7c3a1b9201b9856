/** What the first installation changes in Magnolia's own configuration. */
package id.go.bengkaliskab.pesona.magnolia.setup;
