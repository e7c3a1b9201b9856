package info.magnolia.i18nsystem;

/** Looks texts up in the merged message bundles of all modules. */
public interface TranslationService {
  String translate(LocaleProvider localeProvider, String[] keys);
}
