package id.go.bengkaliskab.pesona.embedded.jackrabbit;

import java.security.Principal;
import java.util.Map;
import javax.jcr.Credentials;
import javax.jcr.Session;
import javax.security.auth.callback.CallbackHandler;
import org.apache.jackrabbit.core.security.authentication.AbstractLoginModule;
import org.apache.jackrabbit.core.security.authentication.Authentication;

/**
 * Lets in whoever holds {@link AccessCredentials} and nobody else: no anonymous, no administrator.
 */
public final class AccessLoginModule extends AbstractLoginModule {

  @Override
  @SuppressWarnings("rawtypes") // as the class above declares it
  protected void doInit(CallbackHandler handler, Session session, Map options) {}

  @Override
  protected boolean supportsCredentials(Credentials offered) {
    return offered instanceof AccessCredentials;
  }

  @Override
  @SuppressWarnings("deprecation") // still asked, and must not open a side door
  protected boolean isPreAuthenticated(Credentials offered) {
    return false;
  }

  @Override
  protected boolean isImpersonation(Credentials offered) {
    return false;
  }

  @Override
  protected boolean impersonate(Principal principal, Credentials offered) {
    return false;
  }

  @Override
  protected Authentication getAuthentication(Principal principal, Credentials offered) {
    return new Authentication() {
      @Override
      public boolean canHandle(Credentials credentials) {
        return credentials instanceof AccessCredentials;
      }

      @Override
      public boolean authenticate(Credentials credentials) {
        return credentials instanceof AccessCredentials;
      }
    };
  }

  @Override
  protected String getUserID(Credentials offered) {
    return getPrincipal(offered).getName();
  }

  @Override
  protected Principal getPrincipal(Credentials offered) {
    return offered instanceof AccessCredentials known ? new AccessPrincipal(known.access()) : null;
  }
}
