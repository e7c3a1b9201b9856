package id.go.bengkaliskab.pesona.embedded.security;

/** A demonstration was to begin on the data of real people. */
public final class MixedAccounts extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MixedAccounts() {
    super(
        "this data folder holds accounts of real people; a demonstration needs a data folder of its"
            + " own, named by PESONA_DATA");
  }
}
