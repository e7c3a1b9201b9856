package info.magnolia.i18nsystem;

import java.util.Locale;

/** Says in which language to translate. */
public interface LocaleProvider {
  Locale getLocale();
}
