/** Mails about standard times that run out: reminder, due, escalation to the Kabid. */
package id.go.bengkaliskab.pesona.deadline;
