package ua.dp.cnap.portal.booking;

import java.util.List;
import java.util.Map;

/**
 * The form in which one ticks which offices and times one wants to see.
 *
 * @param path where it leads
 * @param sent what it sends besides, field by field
 * @param names of what can be ticked
 */
public record FilterForm(String path, Map<String, String> sent, List<String> names, Filters filters) {

    /** The address without anything ticked. */
    public String plainPath() {
        StringBuilder plain = new StringBuilder(path);
        sent.forEach((name, value) -> plain.append(plain.indexOf("?") < 0 ? "?" : "&")
                .append(name)
                .append("=")
                .append(value));
        return plain.toString();
    }
}
