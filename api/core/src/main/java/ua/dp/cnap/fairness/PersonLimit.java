package ua.dp.cnap.fairness;

import java.util.Map;
import ua.dp.cnap.Problem;

/** This person may not have one more visit, though the time is free. */
public abstract class PersonLimit extends Problem {

    private static final long serialVersionUID = 1L;

    PersonLimit(String code, Map<String, Object> facts) {
        super(Kind.CONFLICT, code, facts);
    }
}
