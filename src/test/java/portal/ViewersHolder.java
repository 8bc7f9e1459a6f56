package portal;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Each Spring context that is built makes itself the holder of who is signed in, for the whole process, while the
 * filters of one built before go on asking their own: gives the post back to the context of the test that comes.
 */
public class ViewersHolder implements TestExecutionListener {
    @Override
    public void beforeTestClass(TestContext test) {
        SecurityContextHolder.setContextHolderStrategy(
                test.getApplicationContext().getBean(SecurityContextHolderStrategy.class));
    }
}
