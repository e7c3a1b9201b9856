package id.go.bengkaliskab.pesona.host.contract;

import id.go.bengkaliskab.pesona.host.Host;
import java.nio.file.Path;

/** A part of the contract; its tests speak to the host only through the port. */
interface Contract {

  /** The host that all tests of a class share. */
  HostUnderTest tested();

  /** A host of its own for a test that stops it. */
  HostUnderTest open(Path folder);

  default Host host() {
    return tested().host();
  }
}
