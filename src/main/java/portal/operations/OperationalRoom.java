package portal.operations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import portal.access.ItemKind;
import portal.access.ItemKind.Extent;
import portal.access.SpaceKind;
import portal.notifications.NewsKind;
import portal.ui.Symbol;

/** Declares the kind of space of this module, operational rooms, and the news about operations. */
@Configuration
public class OperationalRoom {
    public static final String PAGES = "rooms";
    public static final String MENU = "operations";

    public static final SpaceKind KIND = new SpaceKind(
            "OPERATION",
            new ItemKind("ROOM", PAGES, Symbol.LOCK, "operations.kind", Extent.SPACE),
            MENU,
            true,
            OperationState.acts());

    @Bean
    SpaceKind operationalRoomKind() {
        return KIND;
    }

    @Bean
    NewsKind approvedOperations() {
        return NewsKind.of(OperationApproved.class, "operations.news.approved");
    }

    @Bean
    NewsKind rejectedOperations() {
        return NewsKind.of(OperationRejected.class, "operations.news.rejected");
    }

    @Bean
    NewsKind activeOperations() {
        return NewsKind.of(OperationActivated.class, "operations.news.activated");
    }

    @Bean
    NewsKind suspendedOperations() {
        return NewsKind.of(OperationSuspended.class, "operations.news.suspended");
    }

    @Bean
    NewsKind resumedOperations() {
        return NewsKind.of(OperationResumed.class, "operations.news.resumed");
    }

    @Bean
    NewsKind extendedOperations() {
        return NewsKind.of(OperationExtended.class, "operations.news.extended");
    }

    @Bean
    NewsKind closedOperations() {
        return NewsKind.of(OperationClosed.class, "operations.news.closed");
    }

    @Bean
    NewsKind appointedDeputies() {
        return NewsKind.of(DeputyAppointed.class, "operations.news.deputy");
    }

    @Bean
    NewsKind answeredInvitations() {
        return NewsKind.of(CountryAnswered.class, "operations.news.answered");
    }

    @Bean
    NewsKind appointedCoordinators() {
        return NewsKind.of(CoordinatorAppointed.class, "operations.news.coordinator");
    }
}
