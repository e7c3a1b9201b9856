/**
 * The adapter to Magnolia CMS: the host port answered by Magnolia's own services. The only package
 * that imports Magnolia.
 */
package id.go.bengkaliskab.pesona.magnolia;
