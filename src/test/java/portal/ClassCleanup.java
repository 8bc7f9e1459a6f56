package portal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * After each test class, deletes the grants to whole affiliations and the vouches for the people of the class. So
 * officers in the next class see only the spaces of that class, and a space that is open to an affiliation has few
 * readers: with the people of all earlier classes, tests of such spaces became slower and slower.
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
