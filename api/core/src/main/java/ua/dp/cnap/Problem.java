package ua.dp.cnap;

import java.util.Map;

/** A rule of the domain that the caller ran into. Knows no HTTP; each door gives it a face of its own. */
public abstract class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public enum Kind {
        NOT_FOUND,
        CONFLICT,
        INVALID,
        FORBIDDEN
    }

    private final Kind kind;
    private final String code;
    private final transient Map<String, Object> facts;

    /**
     * @param code stable name in kebab-case; doors find their words by it
     * @param facts what a caller may be told; ids and times, never a person's data
     */
    protected Problem(Kind kind, String code, Map<String, Object> facts) {
        super(code + " " + facts, null, false, false); // a refusal is an answer, not an accident: no stack trace
        this.kind = kind;
        this.code = code;
        this.facts = Map.copyOf(facts);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public Map<String, Object> facts() {
        return facts;
    }
}
