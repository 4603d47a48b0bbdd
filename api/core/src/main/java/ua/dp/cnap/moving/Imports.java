package ua.dp.cnap.moving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import ua.dp.cnap.network.AlreadyOpened;
import ua.dp.cnap.tenancy.Actor;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.LongWork;
import ua.dp.cnap.tenancy.Scope;

/** Takes the archive of a community in; tells of it no more than whose it is. */
@ApplicationScoped
public class Imports {

    private static final Duration LONGEST = Duration.ofMinutes(20);

    @Inject
    ImportDesk desk;

    @Inject
    LongWork work;

    /** The community that moved in; {@code slug} is the first part of its addresses. */
    public record MovedIn(String name, String slug) {}

    /**
     * @param by the coordinator who lets it in
     * @throws ArchiveRefused if the archive is not whole or does not fit
     * @throws AlreadyOpened if the community works here
     */
    public MovedIn take(Path file, Actor by) {
        try (Archive archive = Archive.open(file)) {
            Scope scope = new Scope.Mover(archive.communityId(), by);
            return work.call(
                    LONGEST,
                    () -> CurrentScope.call(scope, () -> {
                        desk.fill(archive);
                        return new MovedIn(archive.communityName(), archive.slug());
                    }));
        }
    }
}
