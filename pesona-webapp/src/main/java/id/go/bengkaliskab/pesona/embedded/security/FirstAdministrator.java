package id.go.bengkaliskab.pesona.embedded.security;

import id.go.bengkaliskab.pesona.embedded.config.Secret;

/**
 * The account that a new installation begins with.
 *
 * @param login name of the account
 * @param password its random password, known nowhere else: to be shown once
 */
public record FirstAdministrator(String login, Secret password) {}
