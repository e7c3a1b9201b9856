/**
 * What the records say, for those who answer for the procedure: steps done, on time and late, by
 * month, step and person, and the records of one article. Whoever reads of the work of others
 * leaves a record of that in the stream of the office.
 */
package id.go.bengkaliskab.pesona.report;
