package id.go.bengkaliskab.pesona.magnolia.setup;

import id.go.bengkaliskab.pesona.approval.ApprovalServlet;
import id.go.bengkaliskab.pesona.media.RenditionServlet;
import info.magnolia.module.InstallContext;
import java.util.List;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Closes the addresses of the module to whoever is not signed in, but for what the instance is for.
 * Each page checks its reader itself; this is the second lock, since anonymous may ask a public
 * instance for anything else.
 */
public final class LimitAnonymous extends Setup {
  private static final String ROLE = "/anonymous";
  private static final List<AddressRight> CLOSED =
      List.of(AddressRight.none("/.pesona/*"), AddressRight.none("/.rest/pesona/*"));

  private final List<AddressRight> open;

  private LimitAnonymous(String description, AddressRight... open) {
    super("Limit anonymous", description);
    this.open = List.of(open);
  }

  /**
   * On an author instance links of approval mails open without signing in, since the link is the
   * key, and their pages find their style.
   */
  public static LimitAnonymous onAuthor() {
    return new LimitAnonymous(
        "Closes the addresses of Pesona to whoever is not signed in, but for approval links.",
        AddressRight.getAndPost(ApprovalServlet.PATH + "/*"),
        AddressRight.get("/.resources/pesona/webresources/*"));
  }

  /** On a public instance photos are shown to everybody. */
  public static LimitAnonymous onPublic() {
    return new LimitAnonymous(
        "Closes the addresses of Pesona to whoever is not signed in, but for photos.",
        AddressRight.get(RenditionServlet.MAPPING));
  }

  @Override
  void change(InstallContext context) throws RepositoryException {
    Session roles = context.getJCRSession("userroles");
    if (!roles.nodeExists(ROLE)) {
      context.warn(
          "role \"anonymous\" is missing; give whoever is not signed in no right on /.pesona/*"
              + " beside "
              + open);
      return;
    }
    Node role = roles.getNode(ROLE);
    RightsList rights = RightsList.of(role, "acl_uri");
    for (AddressRight right : Stream.concat(CLOSED.stream(), open.stream()).toList()) {
      rights.addUnlessSet(right.path(), right.permissions());
    }
  }
}
