/** All articles, to be looked through by people of the office. */
package id.go.bengkaliskab.pesona.catalogue;
