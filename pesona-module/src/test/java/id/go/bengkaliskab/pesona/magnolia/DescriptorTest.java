package id.go.bengkaliskab.pesona.magnolia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.go.bengkaliskab.pesona.magnolia.setup.RegisterFunctions;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
  void neighbours_in_another_order_are_not_accepted() throws Exception {
    List<String> parts = parts();
    int refused = 0;
    for (int i = 0; i + 1 < parts.size(); i++) {
      if (element(parts.get(i)).equals(element(parts.get(i + 1)))) {
        continue;
      }
      List<String> swapped = new ArrayList<>(parts);
      Collections.swap(swapped, i, i + 1);
      String descriptor = descriptor(swapped);
      assertThatThrownBy(() -> parse(descriptor)).isInstanceOf(SAXParseException.class);
      refused++;
    }

    assertThat(refused).isGreaterThan(6);
    assertThat(parse(descriptor(parts))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<servlet><name>a</name><class>A</class></servlet>",
        "<servlet><name>a</name><class>A</class><mappings/></servlet>",
        "<servlet><class>A</class><name>a</name><mappings><mapping>/a</mapping></mappings></servlet>",
        "<servlet><name>a</name><class>A</class><params/><mappings><mapping>/a</mapping></mappings></servlet>",
        "<filter><name>a</name></filter>"
      })
  void a_servlet_without_mapping_or_in_another_order_is_not_accepted(String servlet)
      throws Exception {
    String descriptor = withServlet(servlet);

    assertThatThrownBy(() -> parse(descriptor)).isInstanceOf(SAXParseException.class);
  }

  @Test
  void a_servlet_with_mapping_comment_and_parameter_is_accepted() throws Exception {
    String servlet =
        """
        <servlet><name>a</name><class>A</class><comment>c</comment>
        <mappings><mapping>/.pesona/a/*</mapping><mapping>/.pesona/b</mapping></mappings>
        <params><param><name>p</name><value>v</value></param></params></servlet>
        """;

    assertThat(parse(withServlet(servlet))).isNotNull();
  }

  /** Magnolia's own addresses begin with {@code /.magnolia}; ours must not shadow the site. */
  @Test
  void servlets_of_the_module_stand_below_its_own_address() throws Exception {
    assertThat(values("mapping")).allMatch(mapping -> mapping.startsWith("/.pesona/"));
  }

  /** Magnolia asks one servlet after the other, so the order must not matter. */
  @Test
  void no_two_servlets_answer_at_one_address() throws Exception {
    List<String> mappings = values("mapping");

    assertThat(mappings).hasSizeGreaterThan(5).doesNotHaveDuplicates();
    for (String mapping : mappings) {
      if (mapping.endsWith("*")) {
        String start = mapping.substring(0, mapping.length() - 1);
        assertThat(mappings).filteredOn(other -> other.startsWith(start)).containsExactly(mapping);
      }
    }
  }

  @Test
  void every_app_of_the_light_module_finds_its_screen() throws Exception {
    Path apps = Path.of("..", "light-modules", "pesona", "apps");
    try (Stream<Path> files = Files.list(apps)) {
      assertThat(files.map(Path::getFileName).map(Path::toString))
          .hasSize(9)
          .allSatisfy(
              file ->
                  assertThat(values("id")).contains("app-" + file.replace(".yaml", "") + "-main"));
    }
  }

  @Test
  void no_other_file_is_read_with_the_descriptor() throws Exception {
    String other = text().replace("SYSTEM \"module.dtd\"", "SYSTEM \"other.dtd\"");
    String entity =
        text()
            .replace(
                "SYSTEM \"module.dtd\"",
                "SYSTEM \"module.dtd\" [<!ENTITY x SYSTEM \"file:///etc/hostname\">]")
            .replace("<displayName>Pesona", "<displayName>&x;");

    assertThatThrownBy(() -> parse(other)).hasMessageContaining("other.dtd");
    assertThat(parse(entity).getElementsByTagName("displayName").item(0).getTextContent())
        .isEmpty();
  }

  @Test
  void the_document_type_is_the_one_of_the_collected_facts() throws Exception {
    Path facts = Path.of(System.getProperty("pesona.shared"), "magnolia-facts.md");
    assumeTrue(Files.isRegularFile(facts), () -> "not compared: there is no " + facts);
    Matcher models =
        Pattern.compile(
                "(?m)^(module|dependency|property|components|component|type-mapping)\\s+= (.*)$")
            .matcher(Files.readString(facts));
    String documentType = new String(dtd().readAllBytes(), StandardCharsets.UTF_8);
    int compared = 0;
    while (models.find()) {
      String model = models.group(2).strip();
      String declared = "<!ELEMENT " + models.group(1) + " (" + model + ")>";
      assertThat(documentType.replace("(displayName | display-name)?", "displayName?"))
          .contains(declared);
      compared++;
    }

    assertThat(compared).isEqualTo(6);
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

  /** The elements at the top of the descriptor, as they are written. */
  private static List<String> parts() throws Exception {
    Matcher elements =
        Pattern.compile("(?ms)^  <([\\w-]+)>.*?</\\1>\\n").matcher(text().split("<module>")[1]);
    List<String> parts = new ArrayList<>();
    while (elements.find()) {
      parts.add(elements.group());
    }
    return parts;
  }

  private static String element(String part) {
    return part.substring(part.indexOf('<'), part.indexOf('>'));
  }

  private static String descriptor(List<String> parts) throws Exception {
    return text().split("<module>")[0] + "<module>" + String.join("", parts) + "</module>";
  }

  private static String withServlet(String servlet) throws Exception {
    List<String> parts = new ArrayList<>(parts());
    parts.removeIf(part -> part.startsWith("  <servlets>"));
    parts.add(parts.size() - 1, "<servlets>" + servlet + "</servlets>");
    return descriptor(parts);
  }

  private static InputStream dtd() {
    return DescriptorTest.class.getResourceAsStream("/magnolia/module.dtd");
  }

  private static Document parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    factory.setXIncludeAware(false);
    factory.setValidating(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setEntityResolver(DescriptorTest::onlyModuleDtd);
    builder.setErrorHandler(new Strict());
    return builder.parse(new InputSource(new StringReader(xml)));
  }

  private static InputSource onlyModuleDtd(String publicId, String systemId) throws SAXException {
    if (systemId.endsWith("/module.dtd")) {
      return new InputSource(dtd());
    }
    throw new SAXException("not to be read: " + systemId);
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
