package portal;

import com.vaadin.flow.component.page.AppShellConfigurator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Liaison: where law-enforcement authorities share what they know and work cases together. */
@SpringBootApplication
public class Portal implements AppShellConfigurator {
    public static void main(String[] args) {
        SpringApplication.run(Portal.class, args);
    }
}
