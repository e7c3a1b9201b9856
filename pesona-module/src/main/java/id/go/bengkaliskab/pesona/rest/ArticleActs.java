package id.go.bengkaliskab.pesona.rest;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.workflow.Actor;
import java.util.function.BiConsumer;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.core.Response;

/** Acts on an article, answered with how it stands then. */
public final class ArticleActs {
  private final ArticleAnswer answer;
  private final Callers callers;

  /**
   * @param answer words an article
   * @param callers who calls
   */
  public ArticleActs(ArticleAnswer answer, Callers callers) {
    this.answer = answer;
    this.callers = callers;
  }

  /** Carries an act out for the caller. */
  Response carryOut(String id, HttpServletRequest request, BiConsumer<ArticleId, Actor> act) {
    return callers.answer(
        request,
        () -> {
          Actor actor = callers.actor(request);
          ArticleId article = Preconditions.article(id);
          act.accept(article, actor);
          return answer.of(200, article, actor, callers.locale(request));
        });
  }
}
