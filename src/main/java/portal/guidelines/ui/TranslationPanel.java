package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import portal.guidelines.TranslationSheet;
import portal.ui.Chip;
import portal.ui.Languages;

/** Shows the state of the translation of a version into each other language of the portal, with a link to it. */
class TranslationPanel extends WorkPanel {
    TranslationPanel(List<TranslationSheet> sheets) {
        super("guidelines.work.translations");
        var list = new UnorderedList();
        list.addClassName("plain");
        sheets.forEach(sheet -> list.add(line(sheet)));
        add(list);
    }

    private ListItem line(TranslationSheet sheet) {
        var route = sheet.guideline().translationRoute(sheet.number(), sheet.to());
        var line = new ListItem(InLanguage.link(route, Languages.nameOf(sheet.to()), sheet.to()), state(sheet));
        line.addClassName("work-translation");
        if (sheet.translation() != null) line.add(progress(sheet));
        return line;
    }

    private Component state(TranslationSheet sheet) {
        var state = sheet.state();
        if (state == null) return new Chip(getTranslation("guidelines.work.translation.none"));
        var words = getTranslation("guidelines.translation.state." + state);
        return switch (state) {
            case IN_PROGRESS, REPLACED -> new Chip(words);
            case SUBMITTED -> new Chip(words, Chip.Tone.ACCENT);
            case CHECKED, PUBLISHED -> new Chip(words, Chip.Tone.GOOD);
        };
    }

    private Component progress(TranslationSheet sheet) {
        var current =
                sheet.lines().stream().filter(TranslationSheet.Line::isCurrent).count();
        var progress = new Span(getTranslation(
                "guidelines.work.translation.progress", current, sheet.lines().size()));
        progress.addClassName("guideline-hint");
        return progress;
    }
}
