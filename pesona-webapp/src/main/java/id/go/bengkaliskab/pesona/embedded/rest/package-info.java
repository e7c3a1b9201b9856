/**
 * REST resources that only this host needs, because Magnolia has them itself: signing in and
 * accounts.
 */
package id.go.bengkaliskab.pesona.embedded.rest;
