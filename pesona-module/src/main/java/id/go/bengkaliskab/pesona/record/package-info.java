/**
 * The record that the office no longer keeps on paper: every act, hashed and chained. A header (RFC
 * 8785 canonical JSON) holds what must stay; a body with a salt of its own holds names and reasons
 * and can be erased without breaking the chain, because the header knows only the hash of both.
 */
package id.go.bengkaliskab.pesona.record;
