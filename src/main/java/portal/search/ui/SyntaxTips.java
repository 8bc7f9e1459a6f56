package portal.search.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.List;

/** The few signs that a question may have, each with an example. */
class SyntaxTips extends DescriptionList {
    private static final List<String> SIGNS = List.of("phrase", "without", "either", "beginning");

    SyntaxTips() {
        addClassName("syntax-tips");
        for (var sign : SIGNS) {
            add(new Term(new Code(getTranslation("search.tip." + sign + ".example"))));
            add(new Description(getTranslation("search.tip." + sign)));
        }
    }
}
