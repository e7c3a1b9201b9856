/** The app Papan: where every open article stands, and how out of date the site is. */
package id.go.bengkaliskab.pesona.admin.board;
