package ua.dp.cnap.admin.workplace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.SynchronizedRequestHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;

/**
 * Stops pages whose shift is over: the person, the roles or the workplace have changed since the page was opened, maybe
 * in another tab. The page is told that its session has ended, before anything it asks for is done.
 */
final class Relief extends SynchronizedRequestHandler {

    private static final long serialVersionUID = 1L;

    private static final String SESSION_ENDED = "{\"meta\":{\"async\":true,\"sessionExpired\":true}}";

    @Override
    protected boolean canHandleRequest(VaadinRequest request) {
        return HandlerHelper.isRequestType(request, HandlerHelper.RequestType.UIDL);
    }

    @Override
    public boolean synchronizedHandleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response)
            throws IOException {
        UI page = session.getService().findUI(request);
        Shift now = Shift.of(((VaadinServletRequest) request).getHttpServletRequest());
        if (page == null || now.continues(Shift.of(page))) {
            return false;
        }
        response.setContentType("application/json");
        response.getWriter().write(SESSION_ENDED);
        return true;
    }
}
