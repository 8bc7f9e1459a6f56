package portal.guidelines.ui;

import org.springframework.stereotype.Component;
import portal.drafts.Drafts;
import portal.guidelines.GuidelineImports;
import portal.guidelines.GuidelinePictures;
import portal.guidelines.GuidelineWriting;

/** The services for the forms in which people write the text of a guideline. */
@Component
record TextServices(GuidelineWriting writing, GuidelinePictures pictures, GuidelineImports imports, Drafts drafts) {}
