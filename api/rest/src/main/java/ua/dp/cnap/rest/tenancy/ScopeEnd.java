package ua.dp.cnap.rest.tenancy;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import ua.dp.cnap.tenancy.CurrentScope;

/** Gives the thread back without a scope when the server is done with a request, however it ended. */
@WebListener
public class ScopeEnd implements ServletRequestListener {

    @Override
    public void requestInitialized(ServletRequestEvent begun) {
        CurrentScope.end();
    }

    @Override
    public void requestDestroyed(ServletRequestEvent done) {
        CurrentScope.end();
    }
}
