package portal.guidelines;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import portal.access.ItemKind;
import portal.access.ItemKind.Extent;
import portal.facts.ReadFactKind;
import portal.notifications.NewsKind;
import portal.ui.Symbol;

/** Registers this module's kinds of item: a guideline, and a clause of it. */
@Configuration
public class GuidelineItems {
    public static final String GUIDELINES = "guidelines";
    public static final String CLAUSES = "clauses";

    public static final ItemKind GUIDELINE =
            new ItemKind("GUIDELINE", GUIDELINES, Symbol.SCROLL_TEXT, "guidelines.item.guideline", Extent.WHOLE);
    public static final ItemKind CLAUSE =
            new ItemKind("CLAUSE", CLAUSES, Symbol.SCROLL_TEXT, "guidelines.item.clause", Extent.PART);

    @Bean
    ItemKind guidelineKind() {
        return GUIDELINE;
    }

    @Bean
    ItemKind clauseKind() {
        return CLAUSE;
    }

    @Bean
    ReadFactKind downloadedGuidelines() {
        return ReadFactKind.of(VersionDownloaded.class);
    }

    @Bean
    NewsKind draftedGuidelines() {
        return NewsKind.of(VersionDrafted.class, "guidelines.news.drafted").joining();
    }

    @Bean
    NewsKind assignedMembers() {
        return NewsKind.of(MemberAssigned.class, "guidelines.news.assigned");
    }

    @Bean
    NewsKind namedStandIns() {
        return NewsKind.of(StandInNamed.class, "guidelines.stand-in.news");
    }

    @Bean
    NewsKind replacedReviewers() {
        return NewsKind.of(ReviewerReplaced.class, "guidelines.stand-in.news.replaced");
    }

    @Bean
    NewsKind suggestedWordings() {
        return NewsKind.of(WordingSuggested.class, "guidelines.suggest.news");
    }

    @Bean
    NewsKind usedSuggestions() {
        return NewsKind.of(SuggestionUsed.class, "guidelines.suggest.news.used");
    }

    @Bean
    NewsKind declinedSuggestions() {
        return NewsKind.of(SuggestionDeclined.class, "guidelines.suggest.news.declined");
    }

    @Bean
    NewsKind handedOverGuidelines() {
        return NewsKind.of(GuidelineHandedOver.class, "guidelines.hand-over.news")
                .joining();
    }

    @Bean
    NewsKind submittedVersions() {
        return NewsKind.of(VersionSubmitted.class, "guidelines.news.submitted").joining();
    }

    @Bean
    NewsKind returnedVersions() {
        return NewsKind.of(VersionReturned.class, "guidelines.news.returned").joining();
    }

    @Bean
    NewsKind approvedVersions() {
        return NewsKind.of(VersionApproved.class, "guidelines.news.approved").joining();
    }

    @Bean
    NewsKind publishedVersions() {
        return NewsKind.of(VersionPublished.class, "guidelines.news.published");
    }

    @Bean
    NewsKind withdrawnVersions() {
        return NewsKind.of(VersionWithdrawn.class, "guidelines.news.withdrawn");
    }

    @Bean
    NewsKind publishedTranslations() {
        return NewsKind.of(TranslationPublished.class, "guidelines.news.translated");
    }
}
