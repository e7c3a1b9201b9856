package id.go.bengkaliskab.pesona.share;

import id.go.bengkaliskab.pesona.refusal.Refusal;
import id.go.bengkaliskab.pesona.workflow.Guard;
import id.go.bengkaliskab.pesona.workflow.GuardContext;
import java.util.List;

/** Every channel has a post or a reason why not. */
public final class ShareGuard implements Guard {

  @Override
  public String name() {
    return "channels-settled";
  }

  @Override
  public List<Refusal> check(GuardContext context) {
    return context.procedure().channels().stream()
        .filter(
            channel ->
                !ShareLedger.isSettled(
                    context.nodes(), context.article().id(), context.state().round(), channel))
        .map(channel -> Refusal.of("guard.channel", channel.name()))
        .toList();
  }
}
