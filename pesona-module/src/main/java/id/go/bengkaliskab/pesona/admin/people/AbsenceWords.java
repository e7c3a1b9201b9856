package id.go.bengkaliskab.pesona.admin.people;

import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.workflow.Absence;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** An absence in words. */
final class AbsenceWords {
  private final Workplace workplace;
  private final Attendance attendance;

  AbsenceWords(Workplace workplace, Attendance attendance) {
    this.workplace = workplace;
    this.attendance = attendance;
  }

  String of(Absence absence) {
    return absence
        .deputy()
        .map(
            deputy ->
                workplace.text("people.absent.deputy", days(absence), attendance.nameOf(deputy)))
        .orElseGet(() -> workplace.text("people.absent", days(absence)));
  }

  private String days(Absence absence) {
    return absence.from().equals(absence.until())
        ? day(absence.from())
        : workplace.text("people.absence.days", day(absence.from()), day(absence.until()));
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", workplace.locale()).format(day);
  }
}
