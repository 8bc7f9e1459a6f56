package portal;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Liaison: where law-enforcement authorities share what they know and work cases together.
 *
 * <p>Pages are pushed to over a WebSocket, for {@link portal.access.ui.OpenPages} has to reach them without a click; they
 * ask by plain requests as ever.
 */
@SpringBootApplication
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet("assets/fonts/plex.css")
@StyleSheet("assets/components.css")
@StyleSheet("assets/portal.css")
@StyleSheet("assets/ui.css")
@StyleSheet("assets/access.css")
public class Portal implements AppShellConfigurator {
    public static void main(String[] args) {
        SpringApplication.run(Portal.class, args);
    }

    @Override
    public void configurePage(AppShellSettings page) {
        page.addFavIcon("icon", "assets/liaison.svg", "any");
    }
}
