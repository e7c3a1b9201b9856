package id.go.bengkaliskab.pesona.newsroom;

import id.go.bengkaliskab.pesona.board.WeeklyBoard;
import id.go.bengkaliskab.pesona.deadline.DeadlineWatch;
import id.go.bengkaliskab.pesona.host.PeriodicTask;
import id.go.bengkaliskab.pesona.notice.Mailings;
import id.go.bengkaliskab.pesona.seal.DailySeal;
import java.util.ArrayList;
import java.util.List;

/** The work that is done again and again. */
final class NewsroomTasks {
  private final Newsroom newsroom;

  NewsroomTasks(Newsroom newsroom) {
    this.newsroom = newsroom;
  }

  List<PeriodicTask> all(Additions additions) {
    List<PeriodicTask> tasks = new ArrayList<>(newsroom.approval().tasks());
    tasks.add(
        new DeadlineWatch(
            newsroom.store(),
            newsroom.desk(),
            newsroom.chain(),
            newsroom.outbox(),
            newsroom.clock()));
    tasks.add(
        new WeeklyBoard(
            newsroom.store(),
            newsroom.desk(),
            newsroom.host().directory(),
            newsroom.chain(),
            newsroom.outbox(),
            newsroom.clock()));
    tasks.addAll(newsroom.media().sweeps());
    tasks.add(
        new DailySeal(
            newsroom.sealing(),
            newsroom.host().directory(),
            new Mailings(newsroom.outbox()),
            newsroom.desk().procedures(),
            newsroom.clock()));
    tasks.addAll(additions.tasks());
    return tasks;
  }
}
