package id.go.bengkaliskab.pesona.magnolia.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import info.magnolia.module.InstallContext;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.Session;
import org.apache.jackrabbit.commons.iterator.NodeIteratorAdapter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SetupTest {
  private static final String CONTENT = "mgnl:contentNode";

  private final InstallContext context = mock(InstallContext.class);
  private final Session session = mock(Session.class);

  @BeforeEach
  void sessions() throws Exception {
    when(context.getConfigJCRSession()).thenReturn(session);
    when(context.getJCRSession("userroles")).thenReturn(session);
  }

  @Test
  void the_functions_are_registered_by_name_and_class() throws Exception {
    Node renderer = at("/modules/rendering/renderers/freemarker");
    Node attributes = added(renderer, "contextAttributes");
    Node functions = added(attributes, "pesonafn");

    new RegisterFunctions("freemarker").execute(context);

    verify(functions).setProperty("name", "pesonafn");
    verify(functions).setProperty("componentClass", RegisterFunctions.COMPONENT);
    verify(session, never()).save();
  }

  @Test
  void a_renderer_that_is_not_there_is_left_alone() throws Exception {
    new RegisterFunctions("site").execute(context);

    verify(session, never()).getNode(anyString());
  }

  @Test
  void indonesian_is_offered_once() throws Exception {
    Node languages = at("/server/i18n/system/languages");
    Node indonesian = added(languages, "id");

    new AddLanguage("id").execute(context);
    when(languages.hasNode("id")).thenReturn(true);
    new AddLanguage("id").execute(context);

    verify(languages).addNode("id", CONTENT);
    verify(indonesian).setProperty("language", "id");
    verify(indonesian).setProperty("enabled", "true");
  }

  @Test
  void a_missing_folder_of_languages_is_a_warning_and_no_failure() throws Exception {
    new AddLanguage("id").execute(context);

    verify(context).warn(contains("/server/i18n/system/languages"));
  }

  @Test
  void approval_links_are_opened_beside_the_rights_that_stand() throws Exception {
    Node rights = rights("/*");
    when(rights.hasNode("0")).thenReturn(true);
    Node added = mock(Node.class);
    when(rights.addNode("00", CONTENT)).thenReturn(added);

    new OpenApprovalLinks().execute(context);

    verify(added).setProperty("path", "/.pesona/approval/*");
    verify(added).setProperty("permissions", 63L);
  }

  @Test
  void approval_links_are_opened_only_once() throws Exception {
    Node rights = rights("/.pesona/approval/*");

    new OpenApprovalLinks().execute(context);

    verify(rights, never()).addNode(anyString(), anyString());
    verify(rights, never()).setProperty(anyString(), anyLong());
  }

  @Test
  void every_task_says_what_it_does() {
    for (Setup task :
        List.of(new RegisterFunctions("site"), new AddLanguage("id"), new OpenApprovalLinks())) {
      assertThat(task.getName()).isNotBlank();
      assertThat(task.getDescription()).endsWith(".");
    }
  }

  private Node rights(String path) throws Exception {
    Property property = mock(Property.class);
    when(property.getString()).thenReturn(path);
    Node right = mock(Node.class);
    when(right.hasProperty("path")).thenReturn(true);
    when(right.getProperty("path")).thenReturn(property);
    Node rights = mock(Node.class);
    NodeIterator one = new NodeIteratorAdapter(List.of(right));
    when(rights.getNodes()).thenReturn(one);
    Node role = at("/anonymous");
    when(role.hasNode("acl_uri")).thenReturn(true);
    when(role.getNode("acl_uri")).thenReturn(rights);
    return rights;
  }

  private Node at(String path) throws Exception {
    Node node = mock(Node.class);
    when(session.nodeExists(path)).thenReturn(true);
    when(session.getNode(path)).thenReturn(node);
    return node;
  }

  private static Node added(Node parent, String name) throws Exception {
    Node child = mock(Node.class);
    when(parent.addNode(name, CONTENT)).thenReturn(child);
    when(child.setProperty(anyString(), any(String.class))).thenReturn(null);
    return child;
  }
}
