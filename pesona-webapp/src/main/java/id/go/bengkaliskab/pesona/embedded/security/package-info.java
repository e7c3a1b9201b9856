/**
 * Accounts of the embedded host, in Magnolia's structure: people under {@code /admin} of workspace
 * {@code users}, roles in {@code userroles}.
 *
 * <p>Who is signed in is kept in the session of the servlet container. The web server must give its
 * cookie the flags HttpOnly and SameSite=Lax, and Secure when {@code Configuration#secureCookies()}
 * says so, and must not put the session into addresses.
 */
package id.go.bengkaliskab.pesona.embedded.security;
