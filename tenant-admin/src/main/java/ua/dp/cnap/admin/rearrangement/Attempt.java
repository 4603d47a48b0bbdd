package ua.dp.cnap.admin.rearrangement;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.List;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.Rearranged;
import ua.dp.cnap.rearrangement.TouchesBookings;

/**
 * A change that may break booked visits: it is tried, the head is asked about the visits, and it is tried again with the
 * answers.
 *
 * @param wish makes the change
 * @param done what follows once it is made; then the head is told whom to phone
 * @param wrong says at the fields what was refused
 * @param late shows what somebody else made of it meanwhile
 */
public record Attempt(
        SerializableFunction<Decisions, List<Rearranged>> wish,
        SerializableRunnable done,
        SerializableConsumer<InvalidInput> wrong,
        SerializableRunnable late)
        implements Serializable {

    public void start() {
        with(Decisions.none());
    }

    private void with(Decisions decisions) {
        try {
            List<Rearranged> rearranged = wish.apply(decisions);
            done.run();
            PeopleToTell.show(rearranged);
        } catch (TouchesBookings undecided) {
            new DecisionDialog(undecided, decisions, this::with).open();
        } catch (InvalidInput refused) {
            wrong.accept(refused);
        } catch (ChangedMeanwhile somebodyWasFaster) {
            Notices.refused(somebodyWasFaster);
            late.run();
        }
    }
}
