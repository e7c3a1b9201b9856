/** The module's servlets as Magnolia's descriptor names them; each finds its parts by itself. */
package id.go.bengkaliskab.pesona.magnolia.web;
