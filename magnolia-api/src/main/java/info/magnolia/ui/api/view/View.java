package info.magnolia.ui.api.view;

import com.vaadin.ui.Component;

/** Something that is shown. */
public interface View {
  Component asVaadinComponent();
}
