package ua.dp.cnap.rest;

import java.util.ArrayList;
import java.util.List;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.rest.problem.RefusedRequest;

/** Collects the fields that a body must have and has not, so that all are told in one go. */
public final class Needed {

    private final List<FieldError> wrong = new ArrayList<>();
    private final String path;

    private Needed(String path) {
        this.path = path;
    }

    /** @throws RefusedRequest if there is no body at all */
    public static Needed in(Record body) {
        return in(body, "");
    }

    /** @param path of the object within the body, ending in a dot */
    public static Needed in(Record body, String path) {
        if (body == null) {
            throw RefusedRequest.notJson();
        }
        return new Needed(path);
    }

    public Needed field(String name, Object value) {
        if (value == null) {
            wrong.add(new FieldError(path + name, "missing"));
        }
        return this;
    }

    public Needed refuse(String name, boolean broken, String code) {
        if (broken) {
            wrong.add(new FieldError(path + name, code));
        }
        return this;
    }

    /** @throws InvalidInput if a field is missing or was refused */
    public void check() {
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }
}
