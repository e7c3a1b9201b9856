/**
 * What pages made on the server share: headers that protect them, forms that prove their origin.
 */
package id.go.bengkaliskab.pesona.page;
