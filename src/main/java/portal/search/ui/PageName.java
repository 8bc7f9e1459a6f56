package portal.search.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;
import portal.search.Format;

/** What a page of a file is called: a page, a slide or a sheet. */
public enum PageName {
    PAGE,
    SLIDE,
    SHEET;

    public static PageName in(@Nullable Format format) {
        if (format == Format.SLIDES) return SLIDE;
        return format == Format.TABLE ? SHEET : PAGE;
    }

    /** Such as "page 312", in the reader's language. */
    public String of(int number) {
        return I18NProvider.translate("search.page." + this, number);
    }
}
