/** The REST interface as Magnolia mounts it. */
package id.go.bengkaliskab.pesona.magnolia.rest;
