/**
 * Inbox and task pages made on the server, for phones first: read, decide, reject with a reason,
 * comment. They work without script.
 */
package id.go.bengkaliskab.pesona.phone;
