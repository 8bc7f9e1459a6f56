package portal.journeys;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** Finds the accessibility problems of a page with axe-core (WCAG 2.2). */
final class AccessibilityScan {
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private AccessibilityScan() {}

    /** Returns one line for each serious problem; empty if there is none. */
    static List<String> on(Page page) {
        var violations = new AxeRunOptions();
        violations.setResultTypes(List.of("violations")); // leaves out the details of the many checks that pass
        return new AxeBuilder(page)
                        .options(violations)
                        .setLegacyMode(true) // otherwise axe-core opens a new page, where the content policy blocks it
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
