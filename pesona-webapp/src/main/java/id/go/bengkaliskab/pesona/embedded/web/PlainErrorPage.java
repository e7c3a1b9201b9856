package id.go.bengkaliskab.pesona.embedded.web;

/**
 * The error page of last resort, in both languages: made of nothing that could fail. It asks for
 * the style sheet, which needs no repository, and can be read without.
 */
final class PlainErrorPage {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="id">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      <title>%1$d</title>
      <link rel="stylesheet" href="/.resources/pesona/webresources/css/pesona.css">
      </head>
      <body>
      <main>
      <div class="notice">
      <h1>Halaman ini sedang tidak dapat ditampilkan</h1>
      <p>Silakan coba lagi nanti. Bila gangguan berlanjut, beri tahu kantor dan sebutkan angka %1$d.</p>
      <div lang="en">
      <h2>This page cannot be shown now</h2>
      <p>Please try again later. If it goes on, tell the office and name the number %1$d.</p>
      </div>
      <p><a class="button" href="/">Ke beranda</a></p>
      </div>
      </main>
      </body>
      </html>
      """;

  private PlainErrorPage() {}

  static String of(int status) {
    return PAGE.formatted(status);
  }
}
