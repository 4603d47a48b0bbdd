package ua.dp.cnap.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** What axe finds wrong with a page, by the rules of WCAG 2.1 AA. */
final class Axe {

    private static final List<String> WCAG_21_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private Axe() {}

    static Stream<String> violations(Page page) {
        return told(new AxeBuilder(page).withTags(WCAG_21_AA), page);
    }

    /** What another colour scheme can change about a page that is sound otherwise. */
    static Stream<String> contrastViolations(Page page) {
        return told(new AxeBuilder(page).withRules(List.of("color-contrast", "link-in-text-block")), page);
    }

    private static Stream<String> told(AxeBuilder axe, Page page) {
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .map(rule -> page.url() + ": " + rule.getId() + ", " + rule.getHelp() + "\n    " + nodes(rule));
    }

    private static String nodes(Rule rule) {
        return String.join(
                "\n    ",
                rule.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .toList());
    }
}
