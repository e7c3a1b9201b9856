/**
 * How the procedure stands as a whole: every open article in the column of its step, how long the
 * site has had nothing new, and the weekly mail that tells Kabid and Kasi of both.
 */
package id.go.bengkaliskab.pesona.board;
