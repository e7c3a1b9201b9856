/**
 * Mails of the office: what they say, to whom, and how they reach the mail server. Other edges add
 * kinds of mail by {@link id.go.bengkaliskab.pesona.notice.Letter}.
 */
package id.go.bengkaliskab.pesona.notice;
