package portal.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import portal.search.Facet;
import portal.search.Results;
import portal.ui.Symbol;

/**
 * A histogram of when the results were written, per year, or per month for a short period; each bar is a filter. It is
 * a list of numbers, which a screen reader can read aloud.
 */
class Periods extends Section {
    private static final int MOST_MONTHS = 18;
    private static final int MOST_YEARS = 30;

    private final SearchParameters asked;
    private final UnorderedList list = new UnorderedList();

    Periods(SearchParameters asked, Results results) {
        this.asked = asked;
        addClassName("periods");
        list.addClassName("plain");
        var months = new TreeMap<YearMonth, Long>();
        for (var bucket : results.facets().getOrDefault(Facet.MONTH, List.of()))
            months.put(YearMonth.parse(bucket.value()), bucket.count());
        var isNarrowed =
                asked.chosen().containsKey(Facet.YEAR) || asked.chosen().containsKey(Facet.MONTH);
        setVisible(isNarrowed ? !months.isEmpty() : months.size() > 1);
        add(new H2(getTranslation("search.when")), list);
        if (isNarrowed) add(new Anchor(asked.without(Facet.YEAR, Facet.MONTH), getTranslation("search.any-time")));
        if (months.isEmpty()) return;
        if (ChronoUnit.MONTHS.between(months.firstKey(), months.lastKey()) < MOST_MONTHS) byMonth(months);
        else byYear(months);
    }

    private void byMonth(NavigableMap<YearMonth, Long> months) {
        var name = DateTimeFormatter.ofPattern("LLLL yyyy", getLocale());
        var most = months.values().stream().max(Long::compare).orElse(1L);
        for (var month = months.lastKey(); !month.isBefore(months.firstKey()); month = month.minusMonths(1))
            list.add(period(Facet.MONTH, month.toString(), name.format(month), months.getOrDefault(month, 0L), most));
    }

    private void byYear(NavigableMap<YearMonth, Long> months) {
        var years = new TreeMap<Integer, Long>();
        months.forEach((month, count) -> years.merge(month.getYear(), count, Long::sum));
        var most = years.values().stream().max(Long::compare).orElse(1L);
        years.descendingMap().entrySet().stream()
                .limit(MOST_YEARS)
                .forEach(year -> list.add(period(
                        Facet.YEAR,
                        String.valueOf(year.getKey()),
                        String.valueOf(year.getKey()),
                        year.getValue(),
                        most)));
    }

    private ListItem period(Facet facet, String value, String name, long count, long most) {
        var number = new Span(String.valueOf(count));
        number.addClassName("number");
        var words = new Span(name);
        if (count == 0) {
            var none = new ListItem(words, number);
            none.addClassName("period-none");
            return none;
        }
        var link = new Anchor(asked.toggling(facet, value), words, number, bar(count, most));
        if (asked.isChosen(facet, value)) {
            link.getElement().setAttribute("aria-current", "true");
            link.addComponentAsFirst(Symbol.CHECK.icon());
        }
        return new ListItem(link);
    }

    private static Component bar(long count, long most) {
        var bar = new Span();
        bar.addClassName("bar");
        bar.getStyle().set("--twentieths", String.valueOf(Math.ceilDiv(20 * count, most)));
        return bar;
    }
}
