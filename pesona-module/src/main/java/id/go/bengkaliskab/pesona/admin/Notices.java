package id.go.bengkaliskab.pesona.admin;

import com.vaadin.server.Page;
import com.vaadin.shared.Position;
import com.vaadin.ui.Notification;

/** What the screen tells between acts. */
final class Notices {
  private static final int SECONDS_FOR_GOOD_NEWS = 5;

  private Notices() {}

  /** Good news goes by itself. */
  static void done(String sentence) {
    Notification notification =
        new Notification(sentence, Notification.Type.ASSISTIVE_NOTIFICATION);
    notification.setStyleName("done");
    notification.setPosition(Position.BOTTOM_CENTER);
    notification.setDelayMsec(SECONDS_FOR_GOOD_NEWS * 1000);
    notification.show(Page.getCurrent());
  }

  /** Bad news stays until it was read. */
  static void refused(String sentence) {
    Notification notification = new Notification("", sentence, Notification.Type.ERROR_MESSAGE);
    notification.setStyleName("refused closable");
    notification.setPosition(Position.TOP_CENTER);
    notification.setDelayMsec(Notification.DELAY_FOREVER);
    notification.show(Page.getCurrent());
  }
}
