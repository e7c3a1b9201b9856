package id.go.bengkaliskab.pesona.upload;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.refusal.Refused;

/** Makes what it is of a file that has arrived. */
public interface Reception {

  /**
   * Whether somebody may send files at all.
   *
   * @throws Refused when not
   */
  void admit(Person person);

  /**
   * Takes a file by its content.
   *
   * @param by who sent it
   * @param arrival the file
   * @return id of the asset that it became
   * @throws Refused when it is none of the files that are taken; nothing is left behind
   */
  String take(Person by, Arrival arrival);
}
