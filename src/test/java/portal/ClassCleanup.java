package portal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import portal.people.TestPeople;

/**
 * After each test class, deletes the grants to whole affiliations and the vouches for the people that tests created. So
 * officers in the next class see only the spaces of that class. The cleanup also keeps the tests fast: without it, a
 * space that is open to an affiliation would have all people of earlier classes as readers.
 */
class ClassCleanup implements TestExecutionListener {
    @Override
    public void afterTestClass(TestContext test) {
        var portal = test.getApplicationContext();
        portal.getBean(JdbcClient.class)
                .sql("delete from space_grant where affiliation is not null")
                .update();
        portal.getBean(TestPeople.class).withdrawVouches();
    }
}
