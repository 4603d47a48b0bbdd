package ua.dp.cnap.rest.firststeps;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import ua.dp.cnap.firststeps.Progress;
import ua.dp.cnap.firststeps.Step;
import ua.dp.cnap.rest.Kyiv;

/** What a centre has of what it needs before citizens can book. */
record ProgressBody(boolean complete, List<StepBody> steps, OffsetDateTime firstTime) {

    /** One of the steps, in the order in which they are easiest done. */
    record StepBody(String step, boolean done) {}

    static ProgressBody of(Progress progress) {
        return new ProgressBody(
                progress.isComplete(),
                Arrays.stream(Step.values())
                        .map(step -> new StepBody(step.name(), progress.done().contains(step)))
                        .toList(),
                progress.firstTime() == null ? null : Kyiv.time(progress.firstTime()));
    }
}
