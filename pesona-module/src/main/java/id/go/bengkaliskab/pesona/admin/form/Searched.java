package id.go.bengkaliskab.pesona.admin.form;

import com.vaadin.data.provider.DataProvider;
import java.util.List;

/** What is there by parts of its name, for boxes in which one types and chooses. */
final class Searched {
  /** More than a list shows at a time; who doesn't see theirs types a part of its name. */
  private static final int MOST = 50;

  private Searched() {}

  /** Finds things by words. */
  interface Search<T> {
    List<T> find(String words, int most);
  }

  /** Looks each time the list is opened or typed into. */
  static <T> DataProvider<T, String> by(Search<T> search) {
    return DataProvider.fromFilteringCallbacks(
        query ->
            search.find(query.getFilter().orElse(""), MOST).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()),
        query -> search.find(query.getFilter().orElse(""), MOST).size());
  }
}
