package id.go.bengkaliskab.pesona.embedded.lightmodule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Faults of scripts, and what they may not use. */
class ScriptFaultsTest extends ModuleStory {
  @Test
  void a_missing_script_is_named_with_its_line() {
    module.write(
        "templates/pages/x.yaml",
        "title: Home",
        "renderType: freemarker",
        "templateScript: /m/templates/pages/none.ftl");

    module.assertFault("/m/templates/pages/x.yaml", 3, "there is no script");
  }

  @Test
  void a_script_with_an_error_is_named_with_its_line() {
    module.write("templates/pages/home.ftl", "<p>", "[#if content.x]", "</p>");

    assertThat(module.faults())
        .singleElement()
        .extracting(LightModuleFault::file)
        .isEqualTo("/m/templates/pages/home.ftl");
  }

  @Test
  void what_no_script_may_use_is_named_with_its_line() {
    module.write(
        "templates/pages/home.ftl",
        "<p>",
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${content?api.class}",
        "${\"1+1\"?eval}",
        "[#assign f = \"x\"?interpret]",
        "${content.x?no_esc}");

    for (int line = 2; line <= 6; line++) {
      module.assertFault("/m/templates/pages/home.ftl", line, "is banned");
    }
  }

  @Test
  void what_this_host_does_not_offer_to_scripts_is_named_with_its_line() {
    module.write(
        "templates/pages/home.ftl",
        "${cmsfn.language()}",
        "${cmsfn.dump(content)}",
        "${navfn.navItems(content)} ${i18n.get('a')}",
        "[@cms.block content=content /]",
        "[#include \"/m/templates/none.ftl\"]");

    module.assertFault("/m/templates/pages/home.ftl", 2, "\"cmsfn.dump\" is not offered");
    module.assertFault("/m/templates/pages/home.ftl", 3, "\"navfn.navItems\" is not offered");
    module.assertFault("/m/templates/pages/home.ftl", 3, "\"i18n.get\" is not offered");
    module.assertFault("/m/templates/pages/home.ftl", 4, "\"cms.block\" is not offered");
    module.assertFault("/m/templates/pages/home.ftl", 5, "no script \"/m/templates/none.ftl\"");
    assertThat(module.faults()).noneMatch(fault -> fault.line() == 1);
  }

  @Test
  void comments_and_prose_are_no_calls() {
    module.write(
        "templates/pages/home.ftl",
        "[#-- ${cmsfn.dump(content)}",
        "?new --]",
        "<p>the state.of things, ctx.user, ?eval</p>",
        "[#if content.x?? && \"ctx.user\" != 'a']",
        "${",
        "  def.nothing}",
        "[/#if]",
        "${content.@level}");

    assertThat(module.faults()).hasSize(2);
    module.assertFault("/m/templates/pages/home.ftl", 6, "\"def.nothing\" is not offered");
    module.assertFault("/m/templates/pages/home.ftl", 8, "\"@level\" is not offered");
  }

  @Test
  void a_text_that_a_script_names_and_no_bundle_has_is_named_with_its_line() {
    module.write("templates/pages/home.ftl", "${i18n['a']}", "${i18n[\"tiada\"]}");
    module.write("mail/x.txt.ftl", "${msg('b', 7)}", "${msg('nihil', 7)}", "${msg('a.' + b)}");

    assertThat(module.faults()).hasSize(2);
    module.assertFault("/m/templates/pages/home.ftl", 2, "the text \"tiada\"");
    module.assertFault("/m/mail/x.txt.ftl", 2, "the text \"nihil\"");
  }

  @Test
  void mails_and_papers_are_looked_at_too() {
    module.write("mail/x.html.ftl", "[#ftl]", "[#import \"layout.ftl\" as m]", "${link?no_esc}");
    module.write("paper/y.ftl", "[#ftl]", "[#if a]");
    module.write("paper/z.docx", "x");

    module.assertFault("/m/mail/x.html.ftl", 2, "no script \"layout.ftl\"");
    module.assertFault("/m/mail/x.html.ftl", 3, "?no_esc is banned");
    module.assertFault("/m/paper/y.ftl", 2, "");
    module.assertFault("/m/paper/z.docx", 1, "mails and papers end in .ftl");
  }
}
