package info.magnolia.voting.voters;

/** Votes for requests whose address begins with a pattern. */
public class URIStartsWithVoter {}
