package portal.journeys;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** What keeps somebody from reading or using a page, as far as a machine can tell (axe-core, WCAG 2.2). */
final class Barriers {
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Barriers() {}

    /** One line for each, empty when the way is free. */
    static List<String> on(Page page) {
        var violations = new AxeRunOptions();
        violations.setResultTypes(List.of("violations")); // the many rules that hold need not be told at length
        return new AxeBuilder(page)
                        .options(violations)
                        .setLegacyMode(
                                true) // else it opens a page of its own, to which the content policy shuts it out
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + " at " + node.getTarget() + ": " + node.getFailureSummary()
                                        + "\n        " + node.getHtml()))
                        .toList();
    }
}
