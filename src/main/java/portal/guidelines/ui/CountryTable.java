package portal.guidelines.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableFooter;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import portal.guidelines.CountryProgress;
import portal.ui.Csv;

/** Shows how many people of each country must acknowledge a guideline, how many have, and how many have not. */
class CountryTable extends NativeTable {
    /**
     * The numbers of a country in the table.
     *
     * @param pending how many have not acknowledged yet and are not late
     * @param overdue how many should have acknowledged by now and have not
     */
    private record Numbers(String country, int mandatory, int acknowledged, int pending, int overdue) {
        List<String> values() {
            return Stream.of(mandatory, acknowledged, pending, overdue)
                    .map(String::valueOf)
                    .toList();
        }
    }

    /** @param isLate whether the day by which they must acknowledge has passed */
    CountryTable(List<CountryProgress> progress, boolean isLate) {
        addClassName("guideline-table");
        getElement().setAttribute("aria-label", getTranslation("guidelines.progress.countries"));
        var numbers = numbers(progress, isLate, getLocale());
        var columns = new NativeTableRow();
        columns(getLocale()).forEach(column -> columns.add(new HeadCell(column, "col")));
        var rows = new NativeTableBody();
        numbers.forEach(row -> rows.add(row(row)));
        add(new NativeTableHeader(columns), rows, new NativeTableFooter(row(total(numbers, getLocale()))));
    }

    /** Returns how many people must acknowledge and have not. */
    static long open(List<CountryProgress> progress) {
        return progress.stream()
                .mapToLong(each -> each.mandatory() - each.acknowledged())
                .sum();
    }

    /** Returns the same table as CSV, without the totals. */
    static String csv(List<CountryProgress> progress, boolean isLate, Locale reader) {
        return TableDownload.csv(
                columns(reader),
                numbers(progress, isLate, reader).stream()
                        .map(row -> Csv.row(row.country, row.mandatory, row.acknowledged, row.pending, row.overdue)));
    }

    private static List<String> columns(Locale reader) {
        return TableDownload.columns(reader, "country", "mandatory", "acknowledged", "pending", "overdue");
    }

    private static List<Numbers> numbers(List<CountryProgress> progress, boolean isLate, Locale reader) {
        return progress.stream()
                .map(each -> numbers(each, isLate, reader))
                .sorted(Comparator.comparing(Numbers::country, Collator.getInstance(reader)))
                .toList();
    }

    private static Numbers numbers(CountryProgress progress, boolean isLate, Locale reader) {
        var country = progress.country();
        var open = progress.mandatory() - progress.acknowledged();
        return new Numbers(
                country == null
                        ? I18NProvider.translate(reader, "guidelines.progress.no-country")
                        : country.displayName(reader),
                progress.mandatory(),
                progress.acknowledged(),
                isLate ? 0 : open,
                isLate ? open : 0);
    }

    private static Numbers total(List<Numbers> rows, Locale reader) {
        return new Numbers(
                I18NProvider.translate(reader, "guidelines.progress.total"),
                sum(rows, Numbers::mandatory),
                sum(rows, Numbers::acknowledged),
                sum(rows, Numbers::pending),
                sum(rows, Numbers::overdue));
    }

    private static int sum(List<Numbers> rows, ToIntFunction<Numbers> number) {
        return rows.stream().mapToInt(number).sum();
    }

    private static NativeTableRow row(Numbers numbers) {
        var row = new NativeTableRow(new HeadCell(numbers.country, "row"));
        numbers.values().forEach(value -> row.add(new NativeTableCell(value)));
        return row;
    }
}
