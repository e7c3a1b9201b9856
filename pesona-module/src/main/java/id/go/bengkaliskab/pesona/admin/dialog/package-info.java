/** What the light module's {@code dialogs/*.yaml} say, in Magnolia's format, as values. */
package id.go.bengkaliskab.pesona.admin.dialog;
