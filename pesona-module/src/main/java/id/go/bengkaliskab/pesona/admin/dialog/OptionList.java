package id.go.bengkaliskab.pesona.admin.dialog;

import java.util.List;

/**
 * The values that a field offers ({@code optionListDatasource}).
 *
 * @param options in the order of the file
 * @param sorted whether people see them in the order of their labels instead
 */
public record OptionList(List<OptionDefinition> options, boolean sorted) {
  public OptionList {
    options = List.copyOf(options);
  }
}
