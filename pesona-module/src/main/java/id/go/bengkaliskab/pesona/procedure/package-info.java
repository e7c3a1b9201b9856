/**
 * The SOP as data: who does what, in which time, with which ways out. Everything here is immutable
 * and knows nothing of articles, storage or screens; {@link
 * id.go.bengkaliskab.pesona.procedure.ProcedureReader} makes it from the office's YAML file.
 */
package id.go.bengkaliskab.pesona.procedure;
