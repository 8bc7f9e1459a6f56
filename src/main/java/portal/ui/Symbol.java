package portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;
import java.util.Set;

/**
 * A small icon beside words, which only repeats the meaning of the words. The drawings are in {@code
 * frontend/symbols.svg}.
 */
public enum Symbol {
    ARCHIVE,
    ARROW_DOWN,
    ARROW_LEFT,
    ARROW_RIGHT,
    ARROW_UP,
    BELL,
    BOLD,
    BOOK_OPEN,
    BUILDING_2,
    CHECK,
    CHEVRON_DOWN,
    CHEVRON_RIGHT,
    CIRCLE_ALERT,
    CIRCLE_CHECK,
    CIRCLE_HELP,
    CLOCK,
    COMPASS,
    DOOR_OPEN,
    DOWNLOAD,
    ELLIPSIS,
    EYE,
    EYE_OFF,
    FILE,
    FILE_TEXT,
    FLAG,
    FOLDER,
    GLOBE,
    HANDSHAKE,
    HASH,
    HEADING,
    HISTORY,
    HOUSE,
    IMAGE,
    INFO,
    ITALIC,
    KEYBOARD,
    KEY_ROUND,
    LANDMARK,
    LANGUAGES,
    LINK,
    LIST,
    LIST_FILTER,
    LIST_ORDERED,
    LOCK,
    LOG_OUT,
    MAIL,
    MEGAPHONE,
    MENU,
    MESSAGE_SQUARE,
    MOON,
    PAPERCLIP,
    PENCIL,
    PIN,
    PLUS,
    REFRESH_CW,
    REPLY,
    SCROLL_TEXT,
    SEARCH,
    SEND,
    SHIELD,
    STAR,
    SUN,
    SUN_MOON,
    SUPERSCRIPT,
    TABLE,
    TAG,
    TEXT_QUOTE,
    TRASH_2,
    TRIANGLE_ALERT,
    UNDO_2,
    UPLOAD,
    USER,
    USERS,
    X;

    private static final Set<Symbol> POINTING =
            Set.of(ARROW_LEFT, ARROW_RIGHT, CHEVRON_RIGHT, DOOR_OPEN, LOG_OUT, REPLY, SEND, UNDO_2);

    /**
     * Returns the icon, which is hidden from screen readers. An icon that points in a direction is mirrored on
     * right-to-left pages.
     */
    public Component icon() {
        var icon = new SvgIcon("assets/symbols.svg", key());
        icon.addClassName("symbol");
        icon.setClassName("symbol-pointing", POINTING.contains(this));
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    /** Returns the symbol with this name in {@code symbols.svg}, as used in {@code @Menu(icon = "…")}. */
    public static Symbol named(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
