/** Forms made from the dialogs of the light module; their values are JSON. */
package id.go.bengkaliskab.pesona.admin.form;
