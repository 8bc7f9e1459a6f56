package portal.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import portal.PortalTest;
import portal.hosting.AuditSchema;
import portal.hosting.TestDatabase;

/**
 * Tests that drafts which an earlier version stored in the tables of topics survive the migration to the module drafts.
 */
@PortalTest
class DraftsMovedTests {
    private static final String PERSON = "00000000-0000-4000-8000-000000000001";
    private static final UUID SUBJECT = UUID.fromString("00000000-0000-4000-8000-000000000002");

    @Autowired
    DataSource portal;

    private Connection connection;
    private JdbcClient before;
    private String home;

    @BeforeEach
    void schemaOfTheVersionBefore() throws Exception {
        connection = TestDatabase.owned(portal).getConnection();
        home = connection.getCatalog();
        before = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        before.sql("create database " + home + "_moved").update();
        before.sql("create database " + AuditSchema.beside(home + "_moved")).update();
        connection.setCatalog(home + "_moved");
        liquibase().update(new Contexts("real"), new LabelExpression());
        liquibase().rollback(changesSinceTheMove(), "real");
    }

    @AfterEach
    void drop() throws SQLException {
        before.sql("drop database " + AuditSchema.beside(home + "_moved")).update();
        before.sql("drop database " + home + "_moved").update();
        connection.setCatalog(home);
        connection.close();
    }

    @Test
    void every_draft_is_at_its_place_with_all_that_belonged_to_it() throws Exception {
        before.sql("set foreign_key_checks = 0").update();
        insert("topic:" + SUBJECT, "Half an answer", null);
        insert("space:" + SUBJECT, "Half a topic", "QUESTION");
        insert("post:" + SUBJECT, "Half an edit", null);
        liquibase().update(new Contexts("real"), new LabelExpression());
        assertThat(rows())
                .containsExactly(
                        "topics.draft.answer " + SUBJECT + " 7 Half an answer {}",
                        "topics.draft.edit " + SUBJECT + " 7 Half an edit {}",
                        "topics.draft.new-topic " + SUBJECT + " 7 Half a topic {\"kind\": \"QUESTION\"}");
        liquibase().rollback(changesSinceTheMove(), "real");
        assertThat(before.sql("select concat(place, ' ', coalesce(kind, '')) from draft order by place")
                        .query(String.class)
                        .list())
                .containsExactly("post:" + SUBJECT + " ", "space:" + SUBJECT + " QUESTION", "topic:" + SUBJECT + " ");
    }

    private void insert(String place, String body, String kind) {
        before.sql("insert into draft (id, person_id, place, title, body, saved_at, kind, version)"
                        + " values (uuid(), ?, ?, '', ?, utc_timestamp(), ?, 7)")
                .params(PERSON, place, body, kind)
                .update();
    }

    private List<String> rows() {
        return before.sql("select concat_ws(' ', place_kind, place_subject, version, body, fields)"
                        + " from kept_draft order by place_kind")
                .query(String.class)
                .list();
    }

    /** Returns the number of change sets from the migration of drafts on. */
    private int changesSinceTheMove() {
        return before.sql("select count(*) from DATABASECHANGELOG where ORDEREXECUTED >="
                        + " (select ORDEREXECUTED from DATABASECHANGELOG where ID = '008-drafts-moved')")
                .query(Integer.class)
                .single();
    }

    private Liquibase liquibase() throws LiquibaseException {
        var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        var liquibase = new Liquibase("db/changelog.yaml", new ClassLoaderResourceAccessor(), database);
        liquibase.setChangeLogParameter(AuditSchema.PARAMETER, AuditSchema.beside(home + "_moved"));
        return liquibase;
    }
}
