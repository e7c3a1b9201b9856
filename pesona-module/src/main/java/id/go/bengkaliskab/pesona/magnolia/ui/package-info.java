/** The module's screens as sub apps of Magnolia's AdminCentral. */
package id.go.bengkaliskab.pesona.magnolia.ui;
