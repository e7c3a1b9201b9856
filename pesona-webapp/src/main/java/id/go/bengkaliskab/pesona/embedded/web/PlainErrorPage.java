package id.go.bengkaliskab.pesona.embedded.web;

/** The error page of last resort: made of nothing that could fail. */
final class PlainErrorPage {
  private PlainErrorPage() {}

  static String of(int status) {
    return "<!DOCTYPE html><html lang=\"id\"><head><meta charset=\"utf-8\"><title>"
        + status
        + "</title></head><body><h1>"
        + status
        + "</h1><p>Halaman ini sedang tidak dapat ditampilkan. Silakan coba lagi nanti.</p>"
        + "<p lang=\"en\">This page cannot be shown now. Please try again later.</p>"
        + "</body></html>";
  }
}
