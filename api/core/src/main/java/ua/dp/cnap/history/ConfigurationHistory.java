package ua.dp.cnap.history;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ua.dp.cnap.tenancy.UseCase;

/** The changes of the current community's configuration, to look at. */
@UseCase
public class ConfigurationHistory {

    /** Before this, everything: where the first page begins. */
    public static final long LATEST = Long.MAX_VALUE;

    @Inject
    Changes changes;

    /**
     * The latest first.
     *
     * @param before the {@code seq} of the last change already seen, or {@link #LATEST}
     */
    public List<Change> page(HistoryQuestion question, long before, int limit) {
        return changes.page(question, before, limit);
    }

    /** What the rows with these ids are called today. A row that is gone, or has no name of its own, is absent. */
    public Map<UUID, String> names(Set<UUID> ids) {
        return ids.isEmpty() ? Map.of() : changes.names(ids);
    }
}
