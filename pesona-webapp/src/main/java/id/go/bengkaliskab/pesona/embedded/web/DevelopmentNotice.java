package id.go.bengkaliskab.pesona.embedded.web;

import id.go.bengkaliskab.pesona.embedded.lightmodule.LightModuleFault;
import id.go.bengkaliskab.pesona.embedded.rendering.CurrentModule;
import id.go.bengkaliskab.pesona.host.Texts;
import id.go.bengkaliskab.pesona.site.EscapedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In development, tells on top of a page what is wrong with the light module. */
final class DevelopmentNotice {
  private static final Pattern BODY = Pattern.compile("<body[^>]*>");
  private static final String STYLE = "/.resources/pesona/webresources/css/development.css";

  private final CurrentModule current;

  DevelopmentNotice(CurrentModule current) {
    this.current = current;
  }

  /** The page with the faults of the files as they lie there now. */
  String on(String page, Locale locale, String contextPath) {
    return told(page, current.faults(), "development.last-good", locale, contextPath);
  }

  /** The page with the fault that was met while another was made. */
  String on(String page, LightModuleFault met, Locale locale, String contextPath) {
    if (!current.development()) {
      return page;
    }
    List<LightModuleFault> faults = new ArrayList<>(List.of(met));
    faults.addAll(current.faults());
    return told(page, faults, "development.failed", locale, contextPath);
  }

  private String told(
      String page, List<LightModuleFault> faults, String key, Locale locale, String contextPath) {
    Matcher body = BODY.matcher(page);
    if (faults.isEmpty() || !body.find()) {
      return page;
    }
    return page.substring(0, body.end())
        + notice(faults, key, locale, contextPath)
        + page.substring(body.end());
  }

  private String notice(
      List<LightModuleFault> faults, String key, Locale locale, String contextPath) {
    Texts texts = current.texts();
    StringBuilder notice =
        new StringBuilder("\n<link rel=\"stylesheet\" href=\"" + contextPath + STYLE + "\">\n")
            .append("<aside class=\"development\" role=\"alert\"><p>")
            .append(EscapedText.escape(texts.text(locale, key)))
            .append("</p>\n<ul>\n");
    for (LightModuleFault fault : faults) {
      notice
          .append("<li><code>")
          .append(EscapedText.escape(fault.file() + ':' + fault.line()))
          .append("</code> <span>")
          .append(EscapedText.escape(fault.message(locale)))
          .append("</span></li>\n");
    }
    return notice.append("</ul></aside>").toString();
  }
}
