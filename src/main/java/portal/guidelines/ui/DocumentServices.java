package portal.guidelines.ui;

import org.springframework.stereotype.Component;
import portal.documents.Documents;
import portal.guidelines.GuidelineAnnexes;

/** The services for the documents that belong to a version: its annexes and its body. */
@Component
record DocumentServices(GuidelineAnnexes annexes, Documents documents) {}
