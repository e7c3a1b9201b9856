/** One article on the desk: where it stands, what may be done with it, its text and its story. */
package id.go.bengkaliskab.pesona.admin.article;
