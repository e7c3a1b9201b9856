package id.go.bengkaliskab.pesona.host;

/**
 * Carries public copies to the public side. All methods are idempotent and return only when the
 * public side has what was carried; a failure leaves the former state public. To be called in
 * {@link Host#inContext}.
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
   * Carries a finished node of workspace {@code pesona-public} with all below it.
   *
   * @param path absolute path in {@code pesona-public}
   * @throws PublishingFailed when the public side did not take it
   */
  void publishCopy(String path);

  /**
   * Takes a node with all below it off the public side. To be called while the node is still in
   * {@code pesona-public}: some hosts find by it what is to go.
   *
   * @param path absolute path in {@code pesona-public}
   * @throws PublishingFailed when the public side did not answer
   */
  void withdrawCopy(String path);
}
