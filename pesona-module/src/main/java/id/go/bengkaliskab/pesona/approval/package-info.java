/**
 * Approval by mail (SOP step 3): invitations with personal links, the page behind them, and the
 * softcopy that proves the decision. Decisions go through {@link
 * id.go.bengkaliskab.pesona.workflow.Workflow#perform} only.
 */
package id.go.bengkaliskab.pesona.approval;
