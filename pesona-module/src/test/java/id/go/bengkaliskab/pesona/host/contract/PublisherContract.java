package id.go.bengkaliskab.pesona.host.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bengkaliskab.pesona.host.Publisher;
import id.go.bengkaliskab.pesona.host.PublishingFailed;
import org.junit.jupiter.api.Test;

interface PublisherContract extends Contract {

  @Test
  default void a_published_photo_is_public_when_the_call_returns() {
    Content content = new Content(tested());
    String asset = content.asset("photo-published");
    assertThat(content.publicBytes(asset)).isEmpty();

    publisher().publishAsset(asset);
    publisher().publishAsset(asset);

    assertThat(content.publicBytes(asset)).contains("photo-published");
    assertThat(content.publicDescription(asset)).contains("Senja");
  }

  @Test
  default void what_changed_on_a_photo_is_public_after_publishing_again() {
    Content content = new Content(tested());
    String asset = content.asset("photo-again");
    publisher().publishAsset(asset);
    content.describe(asset, "Feri ke Rupat");

    publisher().publishAsset(asset);

    assertThat(content.publicDescription(asset)).contains("Feri ke Rupat");
  }

  @Test
  default void a_withdrawn_photo_is_gone_and_may_be_withdrawn_again() {
    Content content = new Content(tested());
    String asset = content.asset("photo-withdrawn");
    String other = content.asset("photo-beside");
    publisher().publishAsset(asset);
    publisher().publishAsset(other);

    publisher().withdrawAsset(asset);
    publisher().withdrawAsset(asset);

    assertThat(content.publicBytes(asset)).isEmpty();
    assertThat(content.publicBytes(other)).isPresent();
  }

  @Test
  default void withdrawing_what_never_was_public_does_nothing() {
    Content content = new Content(tested());
    String asset = content.asset("photo-never");
    String copy = content.copy("never", "Tak pernah", "0");

    publisher().withdrawAsset(asset);
    publisher().withdrawCopy(copy);
    content.remove(copy);

    assertThat(content.publicBytes(asset)).isEmpty();
    assertThat(content.isPublic(copy)).isFalse();
  }

  @Test
  default void a_withdrawn_photo_can_be_public_again() {
    Content content = new Content(tested());
    String asset = content.asset("photo-back");
    publisher().publishAsset(asset);
    publisher().withdrawAsset(asset);

    publisher().publishAsset(asset);

    assertThat(content.publicBytes(asset)).contains("photo-back");
  }

  @Test
  default void what_is_no_photo_is_not_published() {
    Content content = new Content(tested());
    String part = content.partOf(content.asset("photo-part"));

    assertThatThrownBy(() -> publisher().publishAsset(part)).isInstanceOf(PublishingFailed.class);
    assertThatThrownBy(() -> publisher().publishAsset("00000000-0000-0000-0000-000000000000"))
        .isInstanceOf(PublishingFailed.class)
        .hasMessageContaining("00000000-0000-0000-0000-000000000000");
    assertThat(content.publicBytes(part)).isEmpty();
  }

  @Test
  default void a_published_copy_is_public_with_all_below_it_when_the_call_returns() {
    Content content = new Content(tested());
    String copy = content.copy("published", "Pantai Lapin", "0");

    publisher().publishCopy(copy);
    publisher().publishCopy(copy);

    assertThat(content.publicTitle(copy)).contains("Pantai Lapin");
    assertThat(content.isPublic(copy + "/0")).isTrue();
  }

  @Test
  default void a_copy_written_anew_replaces_the_former_one_when_published() {
    Content content = new Content(tested());
    String copy = content.copy("replaced", "Semula", "0");
    publisher().publishCopy(copy);

    content.copy("replaced", "Sekarang", "1");
    publisher().publishCopy(copy);

    assertThat(content.publicTitle(copy)).contains("Sekarang");
    assertThat(content.isPublic(copy + "/0")).isFalse();
    assertThat(content.isPublic(copy + "/1")).isTrue();
  }

  @Test
  default void a_copy_that_nobody_made_is_no_success() {
    assertThatThrownBy(() -> publisher().publishCopy("/articles/2026/11/tidak-ada"))
        .isInstanceOf(PublishingFailed.class)
        .hasMessageContaining("tidak-ada");
  }

  @Test
  default void a_withdrawn_copy_is_gone_once_it_is_removed_and_others_stay() {
    Content content = new Content(tested());
    String copy = content.copy("withdrawn", "Ditarik", "0");
    String other = content.copy("staying", "Tetap", "0");
    publisher().publishCopy(copy);
    publisher().publishCopy(other);

    publisher().withdrawCopy(copy);
    publisher().withdrawCopy(copy);
    content.remove(copy);

    assertThat(content.isPublic(copy)).isFalse();
    assertThat(content.publicTitle(other)).contains("Tetap");
  }

  private Publisher publisher() {
    return host().publisher();
  }
}
