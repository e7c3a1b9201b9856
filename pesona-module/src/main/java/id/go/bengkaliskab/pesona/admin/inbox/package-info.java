/** The inbox: what somebody has to do, could do and has done. */
package id.go.bengkaliskab.pesona.admin.inbox;
