package portal.originators;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import portal.access.ItemKind;
import portal.access.ItemKind.Extent;
import portal.notifications.NewsKind;
import portal.ui.Symbol;

/**
 * Registers the news of this module. Its kinds (request, report and recall) are not declared as beans, because search
 * and the API do not know them. They only give names for the news and the log, and the addresses of pages.
 */
@Configuration
public class OriginatorKinds {
    public static final String PAGES = "originators";
    public static final String REPORTS = "wrong-recipients";

    static final ItemKind REQUEST =
            new ItemKind("ORIGINATOR_REQUEST", PAGES, Symbol.HANDSHAKE, "originators.request", Extent.PART);
    static final ItemKind REPORT =
            new ItemKind("WRONG_RECIPIENT", REPORTS, Symbol.FLAG, "originators.report", Extent.PART);
    static final ItemKind RECALL = new ItemKind("RECALL", PAGES, Symbol.SHIELD, "originators.recall", Extent.PART);

    @Bean
    NewsKind askedPermissions() {
        return NewsKind.of(PermissionAsked.class, "originators.news.asked");
    }

    @Bean
    NewsKind grantedPermissions() {
        return NewsKind.of(PermissionGranted.class, "originators.news.granted");
    }

    @Bean
    NewsKind refusedPermissions() {
        return NewsKind.of(PermissionRefused.class, "originators.news.refused");
    }

    @Bean
    NewsKind endedPermissions() {
        return NewsKind.of(PermissionEnded.class, "originators.news.ended");
    }

    @Bean
    NewsKind requestsTakenBack() {
        return NewsKind.of(RequestTakenBack.class, "originators.news.taken-back");
    }

    @Bean
    NewsKind reportedRecipients() {
        return NewsKind.of(WrongRecipientReported.class, "originators.news.reported");
    }

    @Bean
    NewsKind recalledItems() {
        return NewsKind.of(ItemRecalled.class, "originators.news.recalled");
    }
}
