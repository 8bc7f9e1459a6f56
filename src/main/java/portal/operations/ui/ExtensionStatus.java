package portal.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import portal.operations.ExtensionAnswer;
import portal.operations.ExtensionCard;
import portal.people.CountryCode;
import portal.ui.LeftToRight;
import portal.ui.TimeLabel;

/** Shows a proposed later end of an operation, and the answers of the bureaus as far as the viewer may know them. */
class ExtensionStatus extends Div {
    ExtensionStatus(ExtensionCard extension) {
        addClassName("extension-status");
        var outcome = extension.outcome();
        add(
                new H3(getTranslation("operations.extension")),
                new Paragraph(getTranslation(
                        "operations.extension.state." + (outcome == null ? "OPEN" : outcome),
                        TimeLabel.day(extension.until(), getLocale()))),
                LeftToRight.show(new Paragraph(), extension.reason()));
        var answers = new UnorderedList();
        extension.answers().forEach(answer -> answers.add(answer(answer)));
        if (outcome == null)
            extension.unanswered().forEach(country -> answers.add(line("operations.extension.unanswered", country)));
        answers.setVisible(answers.getChildren().findAny().isPresent());
        add(answers);
    }

    private Component answer(ExtensionAnswer answer) {
        var reason = answer.reason();
        if (answer.consents()) return line("operations.extension.consents", answer.country());
        var item = line("operations.extension.objects", answer.country());
        if (reason != null) item.add(LeftToRight.show(new Paragraph(), reason));
        return item;
    }

    private ListItem line(String key, CountryCode country) {
        return new ListItem(getTranslation(key, country.displayName(getLocale())));
    }
}
