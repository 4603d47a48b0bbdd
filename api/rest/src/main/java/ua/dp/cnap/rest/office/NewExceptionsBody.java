package ua.dp.cnap.rest.office;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.office.HoursException;
import ua.dp.cnap.rest.Needed;
import ua.dp.cnap.rest.rearrangement.DecisionBody;

/** Several exceptions, all of them or none. */
record NewExceptionsBody(List<NewExceptionBody> exceptions, List<DecisionBody> decisions) {

    static List<HoursException> of(NewExceptionsBody sent, UUID office) {
        Needed.in(sent).field("exceptions", sent.exceptions()).check();
        List<HoursException> all = new ArrayList<>();
        sent.exceptions().forEach(e -> all.add(e.exception(office, "exceptions." + all.size() + ".")));
        return all;
    }
}
