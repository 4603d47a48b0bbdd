package ua.dp.cnap.admin;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.lumo.Lumo;
import ua.dp.cnap.ui.Assets;

/**
 * The page that carries every console. What the browser sends goes by XHR and never by WebSocket: only so does the server
 * check the login each time.
 */
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Lumo.STYLESHEET)
@Viewport("width=device-width, initial-scale=1")
public class Console implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("stylesheet", Assets.url("admin.css"));
        settings.addLink("icon", Assets.url("favicon.svg"));
        settings.addMetaTag("theme-color", "#0b4254");
    }
}
