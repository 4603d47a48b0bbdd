package ua.dp.cnap.rest.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The contract {@code openapi.yaml}, read. */
final class Contract {

    private final Map<String, Object> root;

    private Contract(Map<String, Object> root) {
        this.root = root;
    }

    static Contract read() {
        try (InputStream yaml = Contract.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new Contract(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands at that place; an empty map where nothing does. */
    Map<String, Object> at(String... path) {
        Map<String, Object> place = root;
        for (String name : path) {
            place = map(place.get(name));
        }
        return place;
    }

    /** The operations of a path by their method in lower case. */
    Map<String, Map<String, Object>> operations(String path) {
        Map<String, Map<String, Object>> operations = new LinkedHashMap<>();
        at("paths", path).forEach((method, operation) -> {
            if (List.of("get", "post", "put", "patch", "delete").contains(method)) {
                operations.put(method, map(operation));
            }
        });
        return operations;
    }

    /** The thing itself, or what it refers to. */
    Map<String, Object> resolved(Object thing) {
        Map<String, Object> map = map(thing);
        return map.get("$ref") instanceof String ref ? at(ref.substring(2).split("/")) : map;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object thing) {
        return thing instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    static List<?> list(Object thing) {
        return thing instanceof List<?> list ? list : List.of();
    }
}
