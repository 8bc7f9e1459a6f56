package portal.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import portal.access.Access;
import portal.access.AudienceId;
import portal.access.ItemMoved;
import portal.access.ReaderAudience;
import portal.access.RecentChanges;
import portal.access.SpaceCard;
import portal.people.PersonId;
import portal.people.SignIns;
import portal.people.Viewers;
import portal.ui.ErrorId;

/**
 * The pages that are open in browsers and served by this node. Twice a second a fast query ({@link
 * Access#recentChanges}) finds whether anybody, on any node, may have lost access. If somebody may have, and in any
 * case every ten seconds, one slow query of the rule of access checks whether the readers of all open pages may still
 * read what these pages show (AC-23). Pages whose sign-in has ended ({@link SignIns}) are cleared and show the sign-in
 * page.
 */
@Component
public class OpenPages implements VaadinServiceInitListener {
    /** The longest time between two checks of all open pages (AC-23). */
    private static final Duration AT_THE_LATEST = Duration.ofSeconds(10);

    private final transient Access access;
    private final transient SignIns signIns;
    private final transient Viewers viewers;
    private final transient Clock clock;
    private final transient Set<OpenPage> pages = ConcurrentHashMap.newKeySet();
    private final transient ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("open-pages").daemon().factory());
    private final transient Duration every;
    private transient RecentChanges known = RecentChanges.NONE;
    private transient Instant asked = Instant.EPOCH;
    private transient boolean hasFailed;

    OpenPages(
            Access access,
            SignIns signIns,
            Viewers viewers,
            Clock clock,
            @Value("${portal.pages-asked-again:500ms}") Duration every) {
        this.access = access;
        this.signIns = signIns;
        this.viewers = viewers;
        this.clock = clock;
        this.every = every;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        clockwork.scheduleWithFixedDelay(this::tryToAsk, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void end() {
        clockwork.shutdownNow();
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> open(opened.getUI()));
    }

    private void open(UI ui) {
        viewers.current().ifPresent(reader -> {
            var page = new OpenPage(ui, reader, SecurityContextHolder.getContext());
            page.leave(access.spaces());
            ui.addBeforeLeaveListener(leaving -> page.leave(access.spaces()));
            ui.addDetachListener(closed -> pages.remove(page));
            ui.addAttachListener(sentAnew -> pages.add(page)); // a reloaded page is detached and attached again
            pages.add(page);
        });
    }

    /**
     * Sets the space of the present view of a page.
     *
     * @param space the space that the page shows, or whose item it shows; empty if it shows no space
     */
    public void show(UI ui, Optional<SpaceCard> space) {
        OpenPage.of(ui)
                .ifPresent(page ->
                        page.arrive(space.map(card -> card.id().audience()).orElse(null)));
    }

    public int count() {
        return pages.size();
    }

    private void tryToAsk() {
        try {
            if (!pages.isEmpty()) askAgainWhenDue(access.recentChanges());
            hasFailed = false;
        } catch (RuntimeException failure) { // the database may have failed for a moment; the next run tries again
            if (!hasFailed) ErrorId.of(failure);
            hasFailed = true;
        }
    }

    private void askAgainWhenDue(RecentChanges now) {
        var isLongAgo = Duration.between(asked, clock.instant()).abs().compareTo(AT_THE_LATEST) >= 0;
        if (isLongAgo || !now.equals(known)) askAgain(now);
    }

    /** Checks all open pages now, and refreshes each page whose reader has lost access to some of its content. */
    public void askAgain() {
        askAgain(access.recentChanges());
    }

    private void askAgain(RecentChanges now) {
        asked = clock.instant();
        var moved = now.movesSince(known);
        known = now;
        moved.forEach(move -> pages.forEach(page -> page.follow(move.from(), move.to())));
        var open = List.copyOf(pages);
        if (open.isEmpty()) return;
        var held = access.stillReadable(
                Stream.concat(open.stream().flatMap(OpenPage::readerAudiences), sights(open, moved))
                        .collect(Collectors.toSet()));
        var holding = signIns.holding(
                open.stream().flatMap(page -> page.signIn().stream()).collect(Collectors.toSet()));
        var over = open.stream()
                .filter(page -> page.signIn().filter(holding::contains).isEmpty())
                .toList();
        over.forEach(OpenPage::end);
        over.forEach(pages::remove);
        open.stream()
                .filter(page -> !over.contains(page))
                .forEach(page -> page.tell(held, moved.stream().anyMatch(move -> isLost(page.reader(), move, held))));
    }

    private static Stream<ReaderAudience> sights(List<OpenPage> pages, List<ItemMoved> moves) {
        return moves.stream()
                .flatMap(move -> Stream.of(move.from(), move.to()))
                .flatMap(audience -> pages.stream().map(page -> new ReaderAudience(page.reader(), audience)));
    }

    private static boolean isLost(PersonId reader, ItemMoved move, Set<ReaderAudience> held) {
        return holds(reader, move.from(), held) && !holds(reader, move.to(), held);
    }

    private static boolean holds(PersonId reader, AudienceId audience, Set<ReaderAudience> held) {
        return held.contains(new ReaderAudience(reader, audience));
    }
}
