package id.go.bengkaliskab.pesona.stories.http;

import com.microsoft.playwright.Page;
import java.util.List;

/** A video that a browser plays. */
final class Playing {
  /** What {@link #jump} gives of the film of this project. */
  static final List<Object> FILM_AT_TEN = List.of(10, 640, 360, 13, true);

  private static final String SEEK =
      """
      () => new Promise((done, fail) => {
        const video = document.querySelector('figure.video video');
        video.muted = true;
        video.querySelector('source').addEventListener('error', () => fail(new Error('cannot play')));
        setTimeout(() => fail(new Error('waited in vain: ' + video.readyState)), 20000);
        video.addEventListener('seeked', () => done([video.currentTime, video.videoWidth,
            video.videoHeight, Math.round(video.duration), video.error === null]), {once: true});
        const jump = () => { video.currentTime = 10; };
        video.readyState > 0 ? jump() : video.addEventListener('loadedmetadata', jump);
      })
      """;

  private Playing() {}

  /** Jumps to second ten of the video of a page: the second, width, height, length, no error. */
  static Object jump(Page page) {
    return page.evaluate(SEEK);
  }

  /** Plays on for a moment. */
  static void on(Page page) {
    page.evaluate("() => document.querySelector('video').play()");
    page.waitForFunction("() => document.querySelector('video').currentTime > 10.2");
    page.evaluate("() => document.querySelector('video').pause()");
  }

  /** How many captions there are. */
  static Object captions(Page page) {
    return page.evaluate("() => document.querySelector('track').track.cues.length");
  }
}
