/** The printed procedure: the office's official form, as a picture, a page and a PDF. */
package id.go.bengkaliskab.pesona.sheet;
