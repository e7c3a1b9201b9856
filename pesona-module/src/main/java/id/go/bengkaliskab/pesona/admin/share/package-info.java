/** Step 8 on the screen: what is posted where. */
package id.go.bengkaliskab.pesona.admin.share;
