package info.magnolia.module;

import info.magnolia.module.delta.Delta;
import info.magnolia.module.model.Version;
import java.util.List;

/** Brings the repository from the installed version of a module to the present one. */
public interface ModuleVersionHandler {
  Version getCurrentlyInstalled(InstallContext installContext);

  List<Delta> getDeltas(InstallContext installContext, Version from);

  Delta getStartupDelta(InstallContext installContext);
}
