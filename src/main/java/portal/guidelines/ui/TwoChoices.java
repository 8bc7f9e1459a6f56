package portal.guidelines.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

/** A choice between two answers, one below the other. */
class TwoChoices extends RadioButtonGroup<Boolean> {
    /**
     * @param question the key of the question
     * @param yes the key of the answer for true
     * @param no the key of the answer for false
     */
    TwoChoices(String question, String yes, String no) {
        setLabel(getTranslation(question));
        setItems(true, false);
        setItemLabelGenerator(each -> getTranslation(each ? yes : no));
        addThemeNames("vertical");
    }
}
