package portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;
import portal.api.OpenPort;
import portal.documents.TestRoom;
import portal.hosting.TestDatabase;
import portal.operations.TestOperations;
import portal.people.TestPeople;
import portal.search.IndexSettled;
import portal.search.LeafletSpaces;
import portal.search.TestEngine;
import portal.search.saved.SavedSearchesSettled;

/**
 * A test on the real portal: a real MariaDB with an empty schema, a real index, a {@link TestClock}, and no
 * demonstration world.
 *
 * <p>All classes with this annotation share one context and one database. So a test creates its own spaces and people
 * under its own names, and makes assertions only about these. Do not add {@code @MockitoBean}, a profile or a property,
 * because Spring then builds a second context, which takes seconds. The clock is reset after each test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = Portal.class,
        properties = {
            "portal.pages-asked-again=1d", // open pages are not checked regularly; tests start the check
            "portal.password-cost=4", // the lowest cost, because hashing passwords took a third of the test run
            "spring.jpa.properties.hibernate.search.coordination.event_processor.polling_interval=25" // shortens waits
        })
@ContextConfiguration(initializers = {TestDatabase.class, TestEngine.class})
@Import({
    TestClock.class,
    CastSignIn.class,
    TestPeople.class,
    TestOperations.class,
    LeafletSpaces.class,
    TestRoom.class,
    IndexSettled.class,
    SavedSearchesSettled.class,
    OpenPort.class
})
@TestExecutionListeners(
        listeners = {ViewersHolder.class, TestClock.Reset.class, ClassCleanup.class},
        mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface PortalTest {}
