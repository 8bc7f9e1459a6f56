package portal.documents;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import portal.access.ItemKind;
import portal.access.ItemKind.Extent;
import portal.facts.ReadFactKind;
import portal.notifications.NewsKind;
import portal.ui.Symbol;

/**
 * Registers this module with the portal: documents are a kind of item, new documents and new versions are announced as
 * news, and downloads are recorded in the audit log.
 */
@Configuration
public class DocumentItems {
    public static final String PAGES = "documents";

    public static final ItemKind DOCUMENT =
            new ItemKind("DOCUMENT", PAGES, Symbol.FILE_TEXT, "documents.item", Extent.WHOLE);

    @Bean
    ItemKind documentItemKind() {
        return DOCUMENT;
    }

    @Bean
    ReadFactKind downloadedDocuments() {
        return ReadFactKind.of(DocumentDownloaded.class);
    }

    @Bean
    NewsKind filedDocuments() {
        return NewsKind.of(DocumentFiled.class, "documents.news.filed");
    }

    @Bean
    NewsKind replacedDocuments() {
        return NewsKind.of(DocumentReplaced.class, "documents.news.replaced");
    }
}
