package id.go.bengkaliskab.pesona.sheet;

import id.go.bengkaliskab.pesona.notice.Templates;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import java.time.Clock;

/**
 * What every copy of the sheet is made with.
 *
 * @param head who ratified it
 * @param templates renders page and paper
 * @param sentences words what stands in no procedure file
 * @param tables lays out the table of steps
 * @param clock tells when it is printed
 */
record Press(
    HeadOfOffice head, Templates templates, Sentences sentences, SheetTables tables, Clock clock) {}
