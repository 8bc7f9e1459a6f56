package portal.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;
import portal.CastSignIn;
import portal.Portal;
import portal.ViewersHolder;
import portal.api.OpenPort;
import portal.hosting.TestDatabase;
import portal.search.IndexSettled;

/**
 * A test in the demonstration world, with real components and in real time. The world is built once for all classes
 * that share a Spring context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = Portal.class)
@ActiveProfiles("demo")
@Import({CastSignIn.class, IndexSettled.class, OpenPort.class})
@ContextConfiguration(initializers = TestDatabase.class)
@TestExecutionListeners(listeners = ViewersHolder.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface DemoTest {
    /** The kind of web server that the test starts; browser journeys need {@code RANDOM_PORT}. */
    @AliasFor(annotation = SpringBootTest.class)
    WebEnvironment webEnvironment() default WebEnvironment.MOCK;
}
