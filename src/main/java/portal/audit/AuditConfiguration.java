package portal.audit;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import portal.hosting.AdminCommand;
import portal.hosting.DataFolder;

/** Declares the command with which the operators of the server verify the audit log. */
@Configuration
class AuditConfiguration {
    @Bean
    AdminCommand verifyAudit(DataSource database, DataFolder home) {
        return new AdminCommand(
                "verify-audit", new VerifyAudit(new JdbcTemplate(database), home.folder(AuditFiles.FOLDER))::run);
    }
}
