/** Videos of untrusted origin: what they are, a copy for the web, a poster. Nothing is stored. */
package id.go.bengkaliskab.pesona.media.video;
