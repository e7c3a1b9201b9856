/** The records on the screen: of an article, and counted for a month. */
package id.go.bengkaliskab.pesona.admin.records;
