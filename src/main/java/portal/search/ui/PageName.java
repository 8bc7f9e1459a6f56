package portal.search.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;
import portal.search.Format;

/** What a page of a file is called: page, slide or sheet. */
public enum PageName {
    PAGE,
    SLIDE,
    SHEET;

    public static PageName in(@Nullable Format format) {
        if (format == Format.SLIDES) return SLIDE;
        return format == Format.TABLE ? SHEET : PAGE;
    }

    /** Returns a text such as "page 312", in the viewer's language. */
    public String of(int number) {
        return I18NProvider.translate("search.page." + this, number);
    }
}
