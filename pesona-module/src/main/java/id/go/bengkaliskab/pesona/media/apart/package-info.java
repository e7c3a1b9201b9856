/** Work on files of untrusted origin in a process of its own. */
package id.go.bengkaliskab.pesona.media.apart;
