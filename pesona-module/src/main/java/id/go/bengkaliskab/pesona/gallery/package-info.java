/** The media library as the office works with it: facts, where used, what may change, arrivals. */
package id.go.bengkaliskab.pesona.gallery;
