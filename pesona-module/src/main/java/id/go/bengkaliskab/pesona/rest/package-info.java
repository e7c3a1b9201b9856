/**
 * The REST interface: JAX-RS types only, singletons wired by hand, JSON as text, so that the same
 * resources stand in Jersey and in Magnolia's RESTEasy. Errors are problems of RFC 9457 in the
 * caller's language.
 */
package id.go.bengkaliskab.pesona.rest;
