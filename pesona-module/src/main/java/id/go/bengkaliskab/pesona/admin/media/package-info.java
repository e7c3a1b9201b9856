/** Media: the library with folders, arrivals, and one asset with all that is known of it. */
package id.go.bengkaliskab.pesona.admin.media;
