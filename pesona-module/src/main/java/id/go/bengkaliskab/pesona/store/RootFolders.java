package id.go.bengkaliskab.pesona.store;

import java.util.List;

/** Version 1: the folders below the root, so that a listing of an empty office is empty. */
final class RootFolders implements Migration {
  private static final List<String> FOLDERS =
      List.of(
          "/articles",
          "/procedures",
          "/open",
          "/revisions",
          "/records",
          "/drafts",
          "/comments",
          "/checklists",
          "/shares",
          "/softcopies",
          "/originals",
          "/slugs",
          "/links",
          "/tokens",
          "/seals",
          "/outbox/pending",
          "/outbox/done",
          "/outbox/failed",
          "/people",
          "/procedure-versions");

  @Override
  public int version() {
    return 1;
  }

  @Override
  public void apply(UnitOfWork unit) {
    FOLDERS.forEach(folder -> unit.findOrCreate(folder, "mgnl:folder"));
  }
}
