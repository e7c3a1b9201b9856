package id.go.bengkaliskab.pesona.host;

/**
 * Carries public copies to the public side. All methods are idempotent and return only when the
 * public side has what was carried; a failure leaves the former state public.
 */
public interface Publisher {

  /**
   * Makes an asset of workspace {@code dam} public.
   *
   * @param assetId identifier of the asset node
   * @throws PublishingFailed when the public side did not take it
   */
  void publishAsset(String assetId);

  /**
   * Takes an asset off the public side; nothing happens when it isn't there.
   *
   * @param assetId identifier of the asset node
   * @throws PublishingFailed when the public side did not answer
   */
  void withdrawAsset(String assetId);

  /**
   * Carries a finished node of workspace {@code pesona-public} with all below it; a node that was
   * removed there is removed on the public side too.
   *
   * @param path absolute path in {@code pesona-public}
   * @throws PublishingFailed when the public side did not take it
   */
  void publishCopy(String path);
}
