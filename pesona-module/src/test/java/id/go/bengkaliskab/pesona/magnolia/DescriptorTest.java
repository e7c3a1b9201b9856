package id.go.bengkaliskab.pesona.magnolia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bengkaliskab.pesona.magnolia.setup.RegisterFunctions;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Magnolia stops at a descriptor that doesn't follow its document type. */
class DescriptorTest {
  private static final String DESCRIPTOR = "/META-INF/magnolia/pesona.xml";

  @Test
  void the_descriptor_follows_the_document_type_of_magnolia() throws Exception {
    assertThat(parse(text()).getDocumentElement().getTagName()).isEqualTo("module");
  }

  @Test
  void a_descriptor_in_another_order_is_not_accepted() throws Exception {
    String name = "<name>pesona</name>";
    String swapped =
        text().replaceFirst(name, "").replaceFirst("<displayName>", name + "<displayName>");
    String misplaced = swapped.replaceFirst("(<displayName>.*</displayName>)", "$1" + name);

    assertThat(parse(swapped)).isNotNull();
    assertThatThrownBy(() -> parse(misplaced)).isInstanceOf(SAXParseException.class);
  }

  @Test
  void the_version_is_that_of_the_build() throws Exception {
    assertThat(values("version").get(0)).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
  }

  @Test
  void every_named_class_exists() throws Exception {
    List<String> names = new ArrayList<>();
    for (String element :
        List.of("class", "versionHandler", "type", "implementation", "provider")) {
      names.addAll(values(element));
    }

    assertThat(names)
        .hasSizeGreaterThan(4)
        .allSatisfy(
            name ->
                assertThat(Class.forName(name, false, getClass().getClassLoader())).isNotNull());
  }

  @Test
  void the_functions_of_templates_are_a_component() throws Exception {
    assertThat(values("type")).contains(RegisterFunctions.COMPONENT);
  }

  @Test
  void the_workspaces_and_their_node_types_are_registered() throws Exception {
    assertThat(values("workspace")).containsExactly("pesona", "pesona-public");
    assertThat(values("nodeTypeFile"))
        .hasSize(1)
        .allSatisfy(file -> assertThat(getClass().getResource(file)).isNotNull());
  }

  private static List<String> values(String element) throws Exception {
    NodeList nodes = parse(text()).getElementsByTagName(element);
    List<String> values = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      values.add(nodes.item(i).getTextContent().strip());
    }
    return values;
  }

  private static String text() throws Exception {
    try (InputStream in = DescriptorTest.class.getResourceAsStream(DESCRIPTOR)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Document parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setValidating(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setEntityResolver(
        (publicId, systemId) ->
            new InputSource(DescriptorTest.class.getResourceAsStream("/magnolia/module.dtd")));
    builder.setErrorHandler(new Strict());
    return builder.parse(new InputSource(new java.io.StringReader(xml)));
  }

  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
