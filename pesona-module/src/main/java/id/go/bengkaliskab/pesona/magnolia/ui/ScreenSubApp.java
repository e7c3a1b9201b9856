package id.go.bengkaliskab.pesona.magnolia.ui;

import info.magnolia.ui.api.app.SubAppContext;
import info.magnolia.ui.framework.app.BaseSubApp;

/** Shows one of the module's screens. */
abstract class ScreenSubApp extends BaseSubApp<ScreenView> {
  private final ScreenView view;

  ScreenSubApp(SubAppContext context, ScreenView view) {
    super(context, view);
    this.view = view;
  }

  @Override
  protected void onSubAppStart() {
    view.begin();
  }
}
