/**
 * What every host must keep of the port. Each host's tests run this suite against that host; none
 * of it knows which.
 */
package id.go.bengkaliskab.pesona.host.contract;
