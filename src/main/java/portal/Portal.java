package portal;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Liaison: a portal where law-enforcement authorities share knowledge and work on cases together.
 *
 * <p>The server pushes changes to open pages over a WebSocket, because {@link portal.access.ui.OpenPages} must change a
 * page without a click of the user. Pages send their own requests over HTTP, not over the WebSocket.
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
