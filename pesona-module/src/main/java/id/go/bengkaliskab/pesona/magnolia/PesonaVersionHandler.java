package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.magnolia.setup.AddLanguage;
import id.go.bengkaliskab.pesona.magnolia.setup.OpenApprovalLinks;
import id.go.bengkaliskab.pesona.magnolia.setup.RegisterFunctions;
import info.magnolia.module.DefaultModuleVersionHandler;
import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.Task;
import java.util.List;

/** Installs the module; the bootstrap files and the workspaces are Magnolia's own basic tasks. */
public class PesonaVersionHandler extends DefaultModuleVersionHandler {

  @Override
  protected List<Task> getExtraInstallTasks(InstallContext context) {
    return List.of(
        new RegisterFunctions("freemarker"),
        new RegisterFunctions("site"),
        new AddLanguage("id"),
        new OpenApprovalLinks());
  }
}
