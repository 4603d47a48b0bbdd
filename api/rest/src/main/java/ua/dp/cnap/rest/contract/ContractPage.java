package ua.dp.cnap.rest.contract;

import static ua.dp.cnap.rest.contract.Contract.list;
import static ua.dp.cnap.rest.contract.Contract.map;
import static ua.dp.cnap.rest.contract.PlainPage.paragraphs;
import static ua.dp.cnap.rest.contract.PlainPage.text;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.dp.cnap.rest.problem.Words;

/** The contract as a page for people, made once from {@code openapi.yaml}. */
@WebServlet({"/api", "/api/", "/api/v1", "/api/v1/"})
public class ContractPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private transient Contract contract;
    private String title;
    private String body;

    @Override
    public void init() {
        contract = Contract.read();
        title = String.valueOf(contract.at("info").get("title"));
        StringBuilder html = new StringBuilder();
        html.append("<p class=\"actions\"><a href=\"/openapi\">openapi.yaml</a></p>\n");
        html.append(paragraphs(contract.at("info").get("description")));
        contract.at("paths").keySet().forEach(path -> html.append(path(path)));
        html.append("<h2 id=\"schemas\">Schemas</h2>\n");
        contract.at("components", "schemas").forEach((name, schema) -> html.append(schema(name, map(schema))));
        body = html.toString();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PlainPage.write(200, title, body, Words.in(List.of(Locale.ENGLISH)), response);
    }

    private String path(String path) {
        StringBuilder html = new StringBuilder();
        contract.operations(path).forEach((method, operation) -> {
            html.append("<section class=\"card\"><h2><code>").append(method.toUpperCase(Locale.ROOT));
            html.append("</code> <code>/api/v1").append(text(path)).append("</code></h2>\n");
            html.append("<p>").append(text(operation.get("summary"))).append("</p>\n");
            if (operation.containsKey("description")) {
                html.append(paragraphs(operation.get("description")));
            }
            html.append(parameters(path, operation));
            html.append(requestBody(operation));
            html.append(responses(operation)).append("</section>\n");
        });
        return html.toString();
    }

    private String parameters(String path, Map<String, Object> operation) {
        List<Object> all = new ArrayList<>(list(contract.at("paths", path).get("parameters")));
        all.addAll(list(operation.get("parameters")));
        List<String> rows = new ArrayList<>();
        for (Object one : all) {
            Map<String, Object> parameter = contract.resolved(one);
            rows.add(row(
                    "<code>%s</code> <span class=\"muted small\">%s%s</span>"
                            .formatted(
                                    text(parameter.get("name")),
                                    text(parameter.get("in")),
                                    Boolean.TRUE.equals(parameter.get("required")) ? ", required" : ""),
                    type(parameter.get("schema")) + about(parameter)));
        }
        return rows(rows);
    }

    private String requestBody(Map<String, Object> operation) {
        Map<String, Object> json =
                map(map(map(operation.get("requestBody")).get("content")).get("application/json"));
        return json.isEmpty() ? "" : "<p>Body: " + type(json.get("schema")) + "</p>\n";
    }

    private String responses(Map<String, Object> operation) {
        List<String> rows = new ArrayList<>();
        map(operation.get("responses")).forEach((status, one) -> {
            Map<String, Object> response = contract.resolved(one);
            StringBuilder types = new StringBuilder();
            map(response.get("content"))
                    .values()
                    .forEach(content -> types.append(type(map(content).get("schema"))));
            rows.add(row("<code>%s</code>".formatted(text(status)), types + about(response)));
        });
        return rows(rows);
    }

    private String schema(String name, Map<String, Object> schema) {
        List<String> rows = new ArrayList<>();
        List<?> required = list(schema.get("required"));
        map(schema.get("properties"))
                .forEach((field, type) -> rows.add(row(
                        "<code>%s</code>%s"
                                .formatted(
                                        text(field),
                                        required.contains(field) ? "" : " <span class=\"muted small\">optional</span>"),
                        type(type) + about(map(type)))));
        return "<section class=\"card\" id=\"%s\"><h3>%s</h3>%s%s</section>\n"
                .formatted(
                        text(name),
                        text(name),
                        about(schema).isEmpty() ? "" : "<p>" + about(schema) + "</p>",
                        rows(rows));
    }

    /** The type's name, a link where it is one of ours. */
    private String type(Object schema) {
        Map<String, Object> type = map(schema);
        if (type.get("$ref") instanceof String ref) {
            String name = ref.substring(ref.lastIndexOf('/') + 1);
            return "<a href=\"#%s\">%s</a> ".formatted(text(name), text(name));
        }
        if (type.containsKey("items")) {
            return "[ " + type(type.get("items")) + "] ";
        }
        Object items = map(map(type.get("properties")).get("items")).get("items");
        if (items != null) {
            return "{ items: [ " + type(items) + "], nextCursor } ";
        }
        List<?> allowed = list(type.get("enum"));
        String named = allowed.isEmpty()
                ? String.valueOf(type.getOrDefault("format", type.getOrDefault("type", "")))
                : String.join(" | ", allowed.stream().map(String::valueOf).toList());
        return "<span class=\"muted\">%s</span> ".formatted(text(named));
    }

    private static String about(Map<String, Object> thing) {
        String about = thing.containsKey("description") ? text(thing.get("description")) : "";
        Object example = thing.get("example");
        return example instanceof String || example instanceof Number
                ? about + " <span class=\"muted\">" + text(example) + "</span>"
                : about;
    }

    private static String row(String name, String about) {
        return "<dt>" + name + "</dt><dd>" + about + "</dd>\n";
    }

    private static String rows(List<String> rows) {
        return rows.isEmpty() ? "" : "<dl>" + String.join("", rows) + "</dl>\n";
    }
}
