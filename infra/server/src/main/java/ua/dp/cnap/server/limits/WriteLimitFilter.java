package ua.dp.cnap.server.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import ua.dp.cnap.server.identity.StaffIdentityFilter;

/**
 * Lets each client address write only so often: {@code CNAP_WRITES_PER_MINUTE}, 120 unless set, 0 for no limit. Many
 * people stand behind one address of a mobile operator. Staff with a verified token and their consoles are not counted.
 *
 * <p>Also refuses forms that are larger than any of ours; the API counts its bodies itself.
 */
public class WriteLimitFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final int LONGEST_FORM_BYTES = 64 * 1024;
    private static final int MOST_BYTES_READ_AWAY = 16 << 20;
    private static final int LENGTH_REQUIRED = 411;
    private static final int TOO_LARGE = 413;
    private static final int TOO_MANY = 429;

    private transient WriteAllowance allowance;

    @Override
    public void init() {
        String setting = System.getenv().getOrDefault("CNAP_WRITES_PER_MINUTE", "120");
        allowance = new WriteAllowance(Integer.parseInt(setting.strip()));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws IOException, ServletException {
        boolean api = within("/api/", request);
        if (READING.contains(request.getMethod()) || within("/admin/", request)) {
            rest.doFilter(request, response);
        } else if (!api && request.getHeader("Transfer-Encoding") != null) {
            response.sendError(LENGTH_REQUIRED); // every browser tells the length of a form
        } else if (!api && request.getContentLengthLong() > LONGEST_FORM_BYTES) {
            readAway(request); // a browser listens when it has said it all
            response.sendError(TOO_LARGE);
        } else {
            count(request, response, rest);
        }
    }

    private void count(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws IOException, ServletException {
        boolean staff = request.getAttribute(StaffIdentityFilter.ATTRIBUTE) != null;
        Duration wait = staff ? Duration.ZERO : allowance.take(request.getRemoteAddr());
        if (wait.isZero()) {
            rest.doFilter(request, response);
        } else {
            response.setHeader("Retry-After", Long.toString(wait.plusMillis(999).toSeconds()));
            response.sendError(TOO_MANY);
        }
    }

    private static void readAway(HttpServletRequest request) {
        try {
            request.getInputStream().skipNBytes(MOST_BYTES_READ_AWAY);
        } catch (IOException ended) {
            // it was less, or the client had enough; the refusal follows
        }
    }

    private static boolean within(String area, HttpServletRequest request) {
        return request.getRequestURI().startsWith(area);
    }
}
