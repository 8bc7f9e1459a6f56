package portal;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Makes the security context holder of the next test class the process-wide one, because each Spring context that is
 * built takes this role, while the filters of earlier contexts still use their own holder.
 */
public class ViewersHolder implements TestExecutionListener {
    @Override
    public void beforeTestClass(TestContext test) {
        SecurityContextHolder.setContextHolderStrategy(
                test.getApplicationContext().getBean(SecurityContextHolderStrategy.class));
    }
}
