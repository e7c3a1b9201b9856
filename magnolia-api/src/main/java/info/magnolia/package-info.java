/**
 * Signatures of the Magnolia types that Pesona's adapter calls, written from public documentation.
 * They stand in for Magnolia while compiling and are never packaged.
 */
package info.magnolia;
