/** Accounts and absences on the screen. */
package id.go.bengkaliskab.pesona.admin.people;
