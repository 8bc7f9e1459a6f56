package portal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * After a test class nobody reads any more what it had opened to whole affiliations: the officers of the next class find
 * only what that class keeps.
 */
class OpenGrantCleanup implements TestExecutionListener {
    @Override
    public void afterTestClass(TestContext test) {
        test.getApplicationContext()
                .getBean(JdbcClient.class)
                .sql("delete from space_grant where affiliation is not null")
                .update();
    }
}
