/** The screens of the office: plain Vaadin components, shown by whichever host there is. */
package id.go.bengkaliskab.pesona.admin;
