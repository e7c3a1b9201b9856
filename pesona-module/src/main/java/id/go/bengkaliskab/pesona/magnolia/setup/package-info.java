/**
 * What an installation changes in Magnolia's own configuration, and what brings an earlier one
 * there.
 */
package id.go.bengkaliskab.pesona.magnolia.setup;
