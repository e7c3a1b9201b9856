/**
 * Brings approved articles to the public side and takes them off again. The order is fixed: media
 * first, then the page, then a look at the public address, and only then does the procedure go on.
 * Every part may be interrupted and run again.
 */
package id.go.bengkaliskab.pesona.publication;
