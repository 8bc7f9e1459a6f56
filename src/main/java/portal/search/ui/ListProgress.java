package portal.search.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import portal.search.lists.ListFindings;
import portal.ui.LongWork;

/** The progress of a list search, updated twice a second, with a button to stop it. */
class ListProgress extends Div {
    private static final int LOOK_AGAIN_MILLIS = 500;

    private final LongWork<ListFindings> work;
    private final int terms;
    private final Runnable whenOver;
    private final ProgressBar bar;
    private final Paragraph says = new Paragraph();

    ListProgress(LongWork<ListFindings> work, int terms, Runnable whenOver) {
        this.work = work;
        this.terms = terms;
        this.whenOver = whenOver;
        addClassName("list-progress");
        bar = new ProgressBar(0, Math.max(1, terms));
        bar.getElement().setAttribute("aria-label", getTranslation("search.list.title"));
        says.getElement().setAttribute("role", "status");
        add(says, bar, new Button(getTranslation("search.list.stop"), click -> work.stop()));
        show();
    }

    @ClientCallable
    void lookAgain() {
        if (work.isOver()) whenOver.run();
        else show();
    }

    private void show() {
        bar.setValue(Math.min(work.done(), terms));
        says.setText(getTranslation("search.list.progress", work.done(), terms));
        getElement().executeJs("setTimeout(() => this.isConnected && this.$server.lookAgain(), $0)", LOOK_AGAIN_MILLIS);
    }
}
