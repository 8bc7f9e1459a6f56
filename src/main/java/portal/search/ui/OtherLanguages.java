package portal.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import portal.search.Query.QueryLanguages;
import portal.search.Results.TermTranslations;

/** The translations of the glossary terms in the query, and a link that includes or excludes them. */
class OtherLanguages extends Div {
    OtherLanguages(SearchParameters asked, List<TermTranslations> terms) {
        addClassName("other-languages");
        var isOwn = asked.languages() == QueryLanguages.OWN;
        add(new Span(getTranslation(isOwn ? "search.languages.own" : "search.languages.all")));
        if (!isOwn) add(list(terms));
        var other = new Anchor(
                asked.in(isOwn ? QueryLanguages.ALL : QueryLanguages.OWN).address(),
                getTranslation(isOwn ? "search.languages.to-all" : "search.languages.to-own"));
        add(other);
    }

    private UnorderedList list(List<TermTranslations> terms) {
        var list = new UnorderedList();
        list.addClassNames("plain", "facts");
        terms.stream().flatMap(term -> term.elsewhere().stream()).distinct().forEach(words -> list.add(word(words)));
        return list;
    }

    private ListItem word(String words) {
        var word = new Span(words);
        word.getElement().setAttribute("dir", "auto"); // an Arabic word must not move the dot between two words
        return new ListItem(word);
    }
}
