package portal.demo;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import portal.people.People;
import portal.people.PersonCard;
import portal.people.Register;
import portal.people.SignIn;
import portal.people.SignInOffers;
import portal.people.Totp;
import portal.people.Viewers;

/**
 * Lists the fictitious people on the sign-in page, and signs the user in as one of them, with this person's password
 * and authenticator code.
 */
@Component
@Profile("demo")
class DemoSignIn implements SignInOffers {
    private final DemoCast demoCast = DemoCast.read();
    private final SignIn signIn;
    private final Register register;
    private final People people;
    private final Viewers viewers;
    private final DemoProgress steps;
    private final Clock clock;

    DemoSignIn(SignIn signIn, Register register, People people, Viewers viewers, DemoProgress steps, Clock clock) {
        this.signIn = signIn;
        this.register = register;
        this.people = people;
        this.viewers = viewers;
        this.steps = steps;
        this.clock = clock;
    }

    /** Returns the people in the order of {@code cast.csv}; nobody before the demonstration world is complete. */
    @Override
    public List<Offer> offers() {
        return steps.isFinished() ? demoCast.actors().stream().map(this::offer).toList() : List.of();
    }

    /**
     * Signs the user in as the person of the cast with this user name. Normally a code is valid only once. Here it may
     * be used again, because several users may sign in as the same person within the thirty seconds of a code.
     */
    @Override
    public synchronized void accept(String username) {
        var actor = demoCast.actor(username);
        var first = signIn.password(username, Actor.PASSWORD);
        people.findByUsername(username).map(PersonCard::id).ifPresent(register::allowCodeReuse);
        signIn.code(first, Totp.code(actor.totpSecret(), clock.instant()));
    }

    @Override
    public boolean isOfViewer() {
        return viewer().isPresent();
    }

    @Override
    public synchronized void acceptAgain() {
        var actor = viewer().orElseThrow();
        people.findByUsername(actor.username()).map(PersonCard::id).ifPresent(register::allowCodeReuse);
        signIn.again(Totp.code(actor.totpSecret(), clock.instant()));
    }

    private Optional<Actor> viewer() {
        return viewers.current()
                .flatMap(people::find)
                .flatMap(me -> demoCast.actors().stream()
                        .filter(actor -> actor.username().equals(me.username()))
                        .findFirst());
    }

    private Offer offer(Actor actor) {
        return new Offer(
                actor.username(),
                actor.name(),
                actor.affiliation(),
                actor.country(),
                demoCast.agency(actor.agency()).name().in(LocaleContextHolder.getLocale()),
                actor.roles().stream().sorted(Comparator.naturalOrder()).toList());
    }
}
