package portal.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.VirtualChildrenList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import portal.access.AudienceId;
import portal.access.ReaderAudience;
import portal.people.PersonId;
import portal.people.WantedPage;

/**
 * A page that is open in a browser: its reader, and the audiences of the items that it shows. The threads of the
 * session add and remove parts of the page; the thread of {@link OpenPages} reads the audiences and refreshes the page.
 */
final class OpenPage {
    private final UI ui;
    private final PersonId reader;
    private final SecurityContext signIn;
    private final Map<Component, Set<AudienceId>> parts = new ConcurrentHashMap<>();
    private final Set<Component> ofEverything = ConcurrentHashMap.newKeySet();
    private volatile Set<AudienceId> spaces = Set.of();
    private volatile @Nullable AudienceId place;

    OpenPage(UI ui, PersonId reader, SecurityContext signIn) {
        this.ui = ui;
        this.reader = reader;
        this.signIn = signIn;
        ComponentUtil.setData(ui, OpenPage.class, this);
    }

    /** Returns the open page of this UI; empty if nobody was signed in when the page was opened. */
    static Optional<OpenPage> of(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, OpenPage.class));
    }

    PersonId reader() {
        return reader;
    }

    /** Returns the authentication of the reader; empty after the reader has signed out. */
    Optional<Authentication> signIn() {
        return Optional.ofNullable(signIn.getAuthentication());
    }

    /**
     * Prepares for the next view of the page.
     *
     * @param spaces the spaces that the reader may enter now, before the next view is created
     */
    void leave(Set<AudienceId> spaces) {
        this.spaces = spaces;
        place = null;
    }

    /**
     * Sets the space of the present view.
     *
     * @param space the audience of the space itself; null if the view shows no space
     */
    void arrive(@Nullable AudienceId space) {
        place = space;
    }

    void add(Component part, AudienceId audience) {
        parts.computeIfAbsent(part, first -> ConcurrentHashMap.newKeySet()).add(audience);
    }

    void addEverything(Component part) {
        ofEverything.add(part);
    }

    void remove(Component part) {
        parts.remove(part);
        ofEverything.remove(part);
    }

    /**
     * Adds the audience {@code to} to all parts of the page that have the audience {@code from}, because an item in
     * such a part may have moved from {@code from} to {@code to}.
     */
    void follow(AudienceId from, AudienceId to) {
        parts.values().stream().filter(shown -> shown.contains(from)).forEach(shown -> shown.add(to));
    }

    boolean isOfEverything() {
        return !ofEverything.isEmpty();
    }

    /**
     * Returns the audiences that the reader must still be in. If the reader is no longer in one of them, the page must
     * be refreshed.
     */
    Stream<ReaderAudience> readerAudiences() {
        var shown = parts.values().stream().flatMap(Set::stream);
        var whole = Stream.ofNullable(place);
        return Stream.of(shown, whole, isOfEverything() ? spaces.stream() : Stream.<AudienceId>of())
                .flatMap(audiences -> audiences)
                .map(audience -> new ReaderAudience(reader, audience));
    }

    /**
     * Refreshes the parts of the page that the reader may no longer read.
     *
     * @param held all pairs of person and audience that were checked and in which the person is still in the audience
     * @param hasLost whether the reader has lost access to an item that has moved to another audience
     */
    void tell(Set<ReaderAudience> held, boolean hasLost) {
        var isPlaceLost = place != null && isLost(place, held);
        var hasLostAnything = hasLost || isPlaceLost || spaces.stream().anyMatch(space -> isLost(space, held));
        var told = new HashSet<Component>();
        parts.forEach((part, shown) -> {
            if (shown.removeIf(audience -> isLost(audience, held))) told.add(part);
        });
        if (isOfEverything() && hasLostAnything) told.addAll(ofEverything);
        spaces = spaces.stream().filter(space -> !isLost(space, held)).collect(Collectors.toSet());
        if (isPlaceLost) place = null;
        if (isPlaceLost) tell(this::drawAnew);
        else if (!told.isEmpty()) tell(() -> askAgain(told));
    }

    /**
     * Signs the reader out, clears the screen, and opens the sign-in page. After sign-in the reader returns to the same
     * view.
     */
    void end() {
        signIn.setAuthentication(null); // all pages and all later requests of the session share this context
        ui.access(() -> {
            closeWhatIsAbove();
            ui.getInternals()
                    .getActiveRouterTargetsChain()
                    .forEach(shown -> shown.getElement().removeFromParent());
            ui.getPage().setTitle("");
            ui.getPage().setLocation(WantedPage.of("/" + address()).signIn());
        });
    }

    private String address() {
        return ui.getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    private boolean isLost(AudienceId audience, Set<ReaderAudience> held) {
        return !held.contains(new ReaderAudience(reader, audience));
    }

    /** Runs the change with the lock of the session, with the reader as the viewer, and in the reader's language. */
    void tell(Runnable change) {
        var asReader = new DelegatingSecurityContextRunnable(change, signIn);
        ui.access(() -> {
            var language = LocaleContextHolder.getLocaleContext();
            LocaleContextHolder.setLocale(ui.getLocale());
            try {
                asReader.run();
            } finally {
                LocaleContextHolder.setLocaleContext(language);
            }
        });
    }

    private void askAgain(Collection<Component> told) {
        var shown = told.stream().filter(Component::isAttached).toList();
        var answers = shown.stream().map(OpenPage::whoAsks).toList();
        if (answers.stream().anyMatch(Optional::isEmpty)) drawAnew();
        answers.stream()
                .flatMap(Optional::stream)
                .distinct()
                .filter(Component::isAttached)
                .forEach(OpenPage::askAgain);
    }

    /**
     * Returns the part or its nearest ancestor that can refresh itself or be closed; empty if there is no such
     * component.
     */
    private static Optional<Component> whoAsks(Component part) {
        return part instanceof Refreshable || isAbove(part)
                ? Optional.of(part)
                : part.getParent().flatMap(OpenPage::whoAsks);
    }

    private static void askAgain(Component part) {
        if (part instanceof Refreshable asking) asking.askAgain();
        else close(part);
    }

    /**
     * Closes all dialogs and other overlays, and loads the view again. If the reader may no longer see the subject of
     * the view, the page for missing things appears.
     */
    private void drawAnew() {
        closeWhatIsAbove();
        ui.refreshCurrentRoute(false);
    }

    private void closeWhatIsAbove() {
        all(ui.getElement())
                .flatMap(element -> element.getComponent().stream())
                .filter(OpenPage::isAbove)
                .toList()
                .forEach(OpenPage::close);
    }

    private static boolean isAbove(Component part) {
        return part instanceof Dialog || part instanceof Popover || part instanceof Notification;
    }

    private static void close(Component part) {
        switch (part) {
            case Dialog dialog -> dialog.close();
            case Popover popover -> popover.close();
            case Notification notice -> notice.close();
            default -> throw new IllegalArgumentException("Stands in the page");
        }
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), children(element).flatMap(OpenPage::all));
    }

    /**
     * Returns the children of an element. The overlays above the page are included: Vaadin stores them separately, as
     * virtual children.
     */
    private static Stream<Element> children(Element element) {
        if (element.isTextNode()) return Stream.of();
        if (!element.getNode().hasFeature(VirtualChildrenList.class)) return element.getChildren();
        var beside = element.getNode().getFeatureIfInitialized(VirtualChildrenList.class).stream()
                .flatMap(list ->
                        IntStream.range(0, list.size()).mapToObj(list::get).map(Element::get));
        return Stream.concat(element.getChildren(), beside);
    }
}
