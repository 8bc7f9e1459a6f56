package portal;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Before each test class, makes the security context holder of the class's Spring context the process-wide one. Every
 * new context makes its own holder the process-wide one, but the filters of an earlier context still use the holder of
 * that earlier context.
 */
public class ViewersHolder implements TestExecutionListener {
    @Override
    public void beforeTestClass(TestContext test) {
        SecurityContextHolder.setContextHolderStrategy(
                test.getApplicationContext().getBean(SecurityContextHolderStrategy.class));
    }
}
