package portal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * After each test class, deletes the grants to whole affiliations and the vouches for the people that tests created. So
 * officers in the next class see only the spaces of that class. A space that is open to an affiliation also has few
 * readers: before this cleanup, it had the people of all earlier classes, and its tests became slower and slower.
 */
class ClassCleanup implements TestExecutionListener {
    @Override
    public void afterTestClass(TestContext test) {
        var database = test.getApplicationContext().getBean(JdbcClient.class);
        database.sql("delete from space_grant where affiliation is not null").update();
        database.sql("delete v from vouch v join person p on p.id = v.person_id"
                        + " where p.username like 'somebody-%' or p.username like 'named-%'")
                .update();
    }
}
