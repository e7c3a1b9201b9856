/** Settings of an installation: {@code pesona.yaml}, overridden by variables of the environment. */
package id.go.bengkaliskab.pesona.embedded.config;
