package id.go.bengkaliskab.pesona.magnolia.setup;

import info.magnolia.module.InstallContext;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Lets a group give the role of its name, by the identifier that the role has here. */
public final class CompleteGroup extends Setup {
  private final String name;

  /**
   * @param name name of the group and of its role
   */
  public CompleteGroup(String name) {
    super("Complete group " + name, "Members of the group hold the role of its name.");
    this.name = name;
  }

  @Override
  void change(InstallContext context) throws RepositoryException {
    Session groups = context.getJCRSession("usergroups");
    Session roles = context.getJCRSession("userroles");
    if (!groups.nodeExists('/' + name) || !roles.nodeExists('/' + name)) {
      context.warn("group or role \"" + name + "\" is missing; give people the role directly");
      return;
    }
    Node given = findOrAdd(groups.getNode('/' + name), "roles");
    String role = roles.getNode('/' + name).getIdentifier();
    if (!holds(given, role)) {
      given.setProperty(freeName(given), role);
    }
  }

  private static boolean holds(Node given, String role) throws RepositoryException {
    for (PropertyIterator each = given.getProperties(); each.hasNext(); ) {
      Property property = each.nextProperty();
      if (!property.isMultiple() && property.getString().equals(role)) {
        return true;
      }
    }
    return false;
  }

  private static String freeName(Node given) throws RepositoryException {
    int number = 0;
    while (given.hasProperty(Integer.toString(number))) {
      number++;
    }
    return Integer.toString(number);
  }
}
