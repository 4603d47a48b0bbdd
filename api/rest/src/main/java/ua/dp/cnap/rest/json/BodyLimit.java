package ua.dp.cnap.rest.json;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import ua.dp.cnap.rest.problem.RefusedRequest;

/**
 * Refuses bodies over 64 KiB, and files over 10 MiB: by what the request says of itself, and by counting where it says nothing. The rest of the
 * body is read away, within reason, because many clients listen only when they have said it all. The archive of a
 * community is larger; who takes it in counts it.
 */
@Provider
@PreMatching
public class BodyLimit implements ContainerRequestFilter {

    static final int MOST_BYTES = 64 * 1024;
    static final int MOST_BYTES_OF_A_FILE = 10 * 1024 * 1024;

    private static final int MOST_BYTES_READ_AWAY = 16 << 20;
    private static final String ARCHIVES = "network/imports";
    private static final Pattern FILES =
            Pattern.compile("centre/services/decisions/[^/]+/file|centre/brand/logo|centre/tables/[^/]+(/review)?");

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath().replaceFirst("^/", "");
        if (path.equals(ARCHIVES)) {
            return;
        }
        limit(request, FILES.matcher(path).matches() ? MOST_BYTES_OF_A_FILE : MOST_BYTES);
    }

    private static void limit(ContainerRequestContext request, int most) {
        String length = request.getHeaderString("Content-Length");
        if (length != null && (length.length() > 9 || Integer.parseInt(length) > most)) {
            if (request.getHeaderString("Expect") == null) {
                readAway(request.getEntityStream());
            }
            throw RefusedRequest.tooLarge();
        }
        if (request.hasEntity()) {
            request.setEntityStream(new Counted(request.getEntityStream(), most));
        }
    }

    private static void readAway(InputStream rest) {
        try {
            rest.skipNBytes(MOST_BYTES_READ_AWAY);
        } catch (IOException ended) {
            // it was less, or the client had enough; the refusal follows
        }
    }

    /** Hands on at most the limit, then refuses. */
    static final class Counted extends FilterInputStream {

        private final int most;
        private int read;

        Counted(InputStream in, int most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int many = super.read(into, from, length);
            count(Math.max(many, 0));
            return many;
        }

        private void count(int bytes) {
            read += bytes;
            if (read > most) {
                readAway(in);
                throw RefusedRequest.tooLarge();
            }
        }
    }
}
