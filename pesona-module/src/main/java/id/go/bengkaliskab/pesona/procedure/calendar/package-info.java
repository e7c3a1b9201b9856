/** Office hours and holidays: how much of a span of time the office was open. */
package id.go.bengkaliskab.pesona.procedure.calendar;
