package portal.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
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
import org.springframework.transaction.event.TransactionalEventListener;
import portal.access.Access;
import portal.access.AudienceId;
import portal.access.ItemMoved;
import portal.access.Sight;
import portal.access.SpaceCard;
import portal.people.PersonId;
import portal.people.Viewers;
import portal.ui.ErrorId;

/**
 * The pages that are open on this node. Every ten seconds the one rule is asked, of all of them in one go, whether their
 * readers may still read what they show. So a page ends whatever the cause: a withdrawal, a grant or a vouch that lapses,
 * here or on another node. What is marked anew is heard of from this node only.
 */
@Component
public class OpenPages implements VaadinServiceInitListener {
    private final transient Access access;
    private final transient Viewers viewers;
    private final transient Set<OpenPage> pages = ConcurrentHashMap.newKeySet();
    private final transient Queue<ItemMoved> moves = new ConcurrentLinkedQueue<>();
    private final transient ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("open-pages").daemon().factory());
    private final transient Duration every;

    OpenPages(Access access, Viewers viewers, @Value("${portal.pages-asked-again:10s}") Duration every) {
        this.access = access;
        this.viewers = viewers;
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
            pages.add(page);
        });
    }

    /** @param space the space that the page shows now, or something in it */
    public void show(UI ui, Optional<SpaceCard> space) {
        OpenPage.of(ui)
                .ifPresent(page ->
                        page.arrive(space.map(card -> card.id().audience()).orElse(null)));
    }

    /** How many pages are open. */
    public int count() {
        return pages.size();
    }

    @TransactionalEventListener
    void hear(ItemMoved moved) {
        if (!pages.isEmpty()) moves.add(moved);
    }

    private void tryToAsk() {
        try {
            askAgain();
        } catch (RuntimeException failure) { // the database is away for a moment, say; the next time counts
            ErrorId.of(failure);
        }
    }

    /** Tells every page whose reader has lost something of it. */
    public void askAgain() {
        var moved = heard();
        moved.forEach(move -> pages.forEach(page -> page.follow(move.from(), move.to())));
        var asked = List.copyOf(pages);
        if (asked.isEmpty()) return;
        var held = access.holding(Stream.concat(asked.stream().flatMap(OpenPage::sights), sights(asked, moved))
                .collect(Collectors.toSet()));
        asked.forEach(page -> {
            if (page.session().filter(viewers::isLooking).isPresent())
                page.tell(held, moved.stream().anyMatch(move -> isLost(page.reader(), move, held)));
            else page.tell(Set.of(), true);
        });
    }

    private List<ItemMoved> heard() {
        var heard = new ArrayList<ItemMoved>();
        for (var move = moves.poll(); move != null; move = moves.poll()) heard.add(move);
        return heard;
    }

    private static Stream<Sight> sights(List<OpenPage> pages, List<ItemMoved> moves) {
        return moves.stream()
                .flatMap(move -> Stream.of(move.from(), move.to()))
                .flatMap(audience -> pages.stream().map(page -> new Sight(page.reader(), audience)));
    }

    private static boolean isLost(PersonId reader, ItemMoved move, Set<Sight> held) {
        return holds(reader, move.from(), held) && !holds(reader, move.to(), held);
    }

    private static boolean holds(PersonId reader, AudienceId audience, Set<Sight> held) {
        return held.contains(new Sight(reader, audience));
    }
}
