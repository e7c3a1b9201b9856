/**
 * Signing in, signing out, forgotten passwords and invitations as pages; in Magnolia its own
 * sign-in stands there.
 */
package id.go.bengkaliskab.pesona.embedded.signin;
