package id.go.bengkaliskab.pesona.upload;

import id.go.bengkaliskab.pesona.host.Person;

/** Where no file is expected to become anything. */
final class NoReception implements Reception {
  @Override
  public void admit(Person person) {
    throw new AssertionError("nobody sends");
  }

  @Override
  public String take(Person by, Arrival arrival) {
    throw new AssertionError("nothing arrives");
  }
}
