package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Objects;
import portal.access.Refused;
import portal.drafts.Draft;
import portal.guidelines.GuidelineTranslations;
import portal.guidelines.GuidelineWriting;
import portal.guidelines.TranslationSheet;
import portal.ui.VisibleText;

/** The title beside the field for its translation. */
class TitleTranslation extends TranslationRow {
    private final GuidelineTranslations translations;
    private final SheetReload reload;
    private final TextField title = new TextField();
    private TranslationSheet sheet;
    private String stored;

    TitleTranslation(TranslationSheet sheet, GuidelineTranslations translations, RowDraft draft, SheetReload reload) {
        super(
                I18NProvider.translate("guidelines.translate.title"),
                SourceText.title(sheet),
                ClauseState.of(!sheet.translatedTitle().isEmpty(), sheet.isTitleCurrent()),
                draft,
                reload);
        this.translations = translations;
        this.reload = reload;
        this.sheet = sheet;
        this.stored = sheet.translatedTitle();
        title.setLabel(getTranslation("guidelines.translate.title.in", InLanguage.name(sheet.to(), getLocale())));
        title.setMaxLength(GuidelineWriting.LONGEST_TITLE);
        title.setValue(stored);
        InLanguage.markTyped(title, sheet.to());
        form.required(title, getTranslation("guidelines.refused.title", GuidelineWriting.LONGEST_TITLE));
        begin(List.of(title));
    }

    @Override
    boolean isTyped() {
        return !title.getValue().equals(stored);
    }

    @Override
    Draft typed() {
        return new Draft(title.getValue(), "");
    }

    @Override
    final void fill(Draft typed) {
        title.setValue(typed.title());
    }

    @Override
    final String translated() {
        return sheet.title();
    }

    @Override
    boolean isComplete() {
        return !VisibleText.isEmpty(title.getValue());
    }

    @Override
    void store() {
        if (!reload.reload().title().equals(sheet.title())) throw new Refused(SOURCE_CHANGED);
        translations.title(Objects.requireNonNull(sheet.translation()), title.getValue());
    }

    @Override
    void confirmIsRight() {
        store();
    }

    @Override
    void noteStored() {
        stored = title.getValue();
    }

    @Override
    Component sourceIn(TranslationSheet now) {
        sheet = now;
        return SourceText.title(now);
    }

    @Override
    boolean refuseAt(String field, String why) {
        if (!field.equals("title")) return false;
        form.refuse(title, why);
        return true;
    }
}
