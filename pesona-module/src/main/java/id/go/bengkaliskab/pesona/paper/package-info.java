/** Paper: PDF of our own markup, and how wide words are in its fonts. */
package id.go.bengkaliskab.pesona.paper;
