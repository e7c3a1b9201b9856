package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.magnolia.setup.AddArticleFilter;
import id.go.bengkaliskab.pesona.magnolia.setup.AddLanguage;
import id.go.bengkaliskab.pesona.magnolia.setup.CatchUp;
import id.go.bengkaliskab.pesona.magnolia.setup.CheckNodeTypes;
import id.go.bengkaliskab.pesona.magnolia.setup.CompleteGroup;
import id.go.bengkaliskab.pesona.magnolia.setup.CompletePages;
import id.go.bengkaliskab.pesona.magnolia.setup.CompleteRole;
import id.go.bengkaliskab.pesona.magnolia.setup.FirstSetup;
import id.go.bengkaliskab.pesona.magnolia.setup.FixPageIdentifiers;
import id.go.bengkaliskab.pesona.magnolia.setup.KeepLanguage;
import id.go.bengkaliskab.pesona.magnolia.setup.LimitAnonymous;
import id.go.bengkaliskab.pesona.magnolia.setup.MissingNodes;
import id.go.bengkaliskab.pesona.magnolia.setup.NoteLevel;
import id.go.bengkaliskab.pesona.magnolia.setup.RegisterFunctions;
import id.go.bengkaliskab.pesona.magnolia.setup.RegisterServlets;
import id.go.bengkaliskab.pesona.magnolia.setup.TrustOwnForms;
import info.magnolia.module.DefaultModuleVersionHandler;
import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.IsAuthorInstanceDelegateTask;
import info.magnolia.module.delta.Task;
import java.util.ArrayList;
import java.util.List;

/**
 * Installs the module, and brings what an earlier build installed up to this one at the next start.
 * The bootstrap files and the workspaces are Magnolia's own basic tasks.
 */
public class PesonaVersionHandler extends DefaultModuleVersionHandler {
  /** To be counted up with every change of what is installed. */
  private static final long LEVEL = 2;

  private static final List<String> ROLES =
      List.of(
          "pesona-kabid",
          "pesona-kasi",
          "pesona-staf-pengolah-data",
          "pesona-staf-admin",
          "pesona-pengelola");

  /** All types of the file that the descriptor names. */
  static final List<String> NODE_TYPES =
      List.of(
          "pesona:article",
          "pesona:entry",
          "pesona:process",
          "pesona:task",
          "pesona:revision",
          "pesona:record",
          "pesona:message",
          "pesona:slug",
          "pesona:address",
          "pesona:token");

  @Override
  protected List<Task> getExtraInstallTasks(InstallContext context) {
    return List.of(new FirstSetup(new NoteLevel(LEVEL), surroundings()));
  }

  @Override
  protected List<Task> getStartupTasks(InstallContext context) {
    List<Task> tasks = new ArrayList<>();
    tasks.add(new CheckNodeTypes(NODE_TYPES));
    tasks.addAll(MissingNodes.of(ROLES));
    for (String role : ROLES) {
      tasks.add(new CompleteRole(role));
      tasks.add(new CompleteGroup(role));
    }
    tasks.add(new CompletePages());
    tasks.add(new FixPageIdentifiers());
    tasks.add(new RegisterServlets());
    tasks.addAll(surroundings());
    return List.of(new CatchUp(new NoteLevel(LEVEL), tasks));
  }

  /** What is changed in nodes that are not the module's own. */
  private static List<Task> surroundings() {
    return List.of(
        new RegisterFunctions("freemarker"),
        new RegisterFunctions("site"),
        new AddLanguage("id"),
        new IsAuthorInstanceDelegateTask(
            "Limit anonymous",
            "Closes the addresses of Pesona to whoever is not signed in.",
            LimitAnonymous.onAuthor(),
            LimitAnonymous.onPublic()),
        new AddArticleFilter(MagnoliaArticleFilter.class.getName()),
        new KeepLanguage("info.magnolia.voting.voters.ForwardVoter"),
        new TrustOwnForms());
  }
}
