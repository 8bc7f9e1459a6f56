package portal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * After each test class, deletes the grants to whole affiliations. So officers in the next class see only the spaces of
 * that class.
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
