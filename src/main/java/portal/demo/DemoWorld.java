package portal.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import portal.access.SpaceId;
import portal.people.People;

/**
 * Builds the demonstration world on the first start, if the database is empty.
 *
 * <p>It first opens the spaces and rooms. Then it performs the other actions of the scripts in the order of their
 * dates. It does all this through the portal's services, as the person who acts. If the build is interrupted, the next
 * start continues it.
 */
@Component
@Profile("demo")
class DemoWorld implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(DemoWorld.class);
    private static final int DAYS = 45;

    private final People people;
    private final DemoProgress steps;
    private final Enrolments cast;
    private final DemoSpaces spaces;
    private final DemoRooms rooms;
    private final DemoDocuments papers;
    private final DemoTopics talk;
    private final DemoActs acts;
    private final DemoGuidelines guidelines;

    DemoWorld(
            People people,
            DemoProgress steps,
            Enrolments cast,
            DemoSpaces spaces,
            DemoRooms rooms,
            DemoDocuments papers,
            DemoTopics talk,
            DemoActs acts,
            DemoGuidelines guidelines) {
        this.people = people;
        this.steps = steps;
        this.cast = cast;
        this.spaces = spaces;
        this.rooms = rooms;
        this.papers = papers;
        this.talk = talk;
        this.acts = acts;
        this.guidelines = guidelines;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (steps.isFinished()) return;
        if (!steps.isBegun() && !people.isEmpty()) {
            log.warn("This database has people of its own: the demonstration world is not built into it.");
            return;
        }
        log.info(
                steps.isBegun()
                        ? "The demonstration world was cut off: going on …"
                        : "Building the demonstration world …");
        var began = System.nanoTime();
        steps.begin();
        resume();
        log.info(
                "The demonstration world stands, after {} ms.",
                Duration.ofNanos(System.nanoTime() - began).toMillis());
    }

    /** Runs the steps that are not completed yet. */
    void resume() {
        build(steps.today());
        steps.end();
    }

    private void build(LocalDate today) {
        var then = today.minusDays(DAYS).atStartOfDay().toInstant(ZoneOffset.UTC);
        var demoCast = DemoCast.read();
        cast.enter(demoCast, then);
        log.info(
                "  {} people in {} agencies of {} countries",
                demoCast.actors().size(),
                demoCast.agencies().size(),
                demoCast.countries().size());
        var actions = new ArrayList<DemoAction>();
        var open = Script.spaces();
        open.forEach(script -> actions.addAll(actions(script, spaces.space(script.sign(), then), today)));
        var restricted = Script.rooms();
        restricted.forEach(script -> actions.addAll(actions(script, rooms.room(script.sign(), today), today)));
        log.info("  {} knowledge spaces, {} operations", open.size(), restricted.size());
        actions.addAll(guidelines.actions(today));
        actions.sort(Comparator.comparing(DemoAction::at));
        for (int i = 0; i < actions.size(); i++) {
            actions.get(i).work().run();
            if ((i + 1) % 50 == 0 || i + 1 == actions.size())
                log.info("  {} of {} posts, papers and guidelines", i + 1, actions.size());
        }
    }

    private List<DemoAction> actions(Script script, SpaceId space, LocalDate today) {
        var actions = new ArrayList<>(papers.actions(script, space, today));
        actions.addAll(talk.actions(script, space, today));
        actions.addAll(acts.actions(script, space, today));
        return actions;
    }

    /** An action and the time in the past at which it happens. */
    record DemoAction(Instant at, Runnable work) {}
}
