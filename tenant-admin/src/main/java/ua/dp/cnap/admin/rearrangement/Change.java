package ua.dp.cnap.admin.rearrangement;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.List;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.Rearranged;
import ua.dp.cnap.rearrangement.TouchesBookings;

/** A change that may touch visits: asks what becomes of them, and is then made with the answers. */
public interface Change extends Serializable {

    List<Rearranged> with(Decisions decisions);

    /**
     * Makes the change, if need be after asking; says whom to phone.
     *
     * @param done after it was made; not if the head stepped back
     * @param refused what is wrong with the fields
     */
    static void make(Change change, SerializableRunnable done, SerializableConsumer<List<FieldError>> refused) {
        make(change, Decisions.none(), done, refused);
    }

    private static void make(
            Change change,
            Decisions decisions,
            SerializableRunnable done,
            SerializableConsumer<List<FieldError>> refused) {
        try {
            List<Rearranged> rearranged = change.with(decisions);
            done.run();
            PeopleToTell.show(rearranged);
        } catch (TouchesBookings undecided) {
            new DecisionDialog(undecided, decisions, again -> make(change, again, done, refused)).open();
        } catch (InvalidInput wrong) {
            refused.accept(wrong.errors());
        }
    }
}
