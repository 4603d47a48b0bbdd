package ua.dp.cnap.card;

import jakarta.inject.Inject;
import java.util.List;
import ua.dp.cnap.catalog.AdministrativeService;
import ua.dp.cnap.catalog.ServiceDirectory;
import ua.dp.cnap.tenancy.UseCase;

/** Where the oblast keeps its typical cards. Scope: region to read, network to write. */
@UseCase
public class TypicalCardDesk extends CardDesk {

    @Inject
    ServiceDirectory directory;

    @Override
    CardTable table() {
        return CardTable.typical(em);
    }

    @Override
    List<AdministrativeService> services() {
        return directory.all();
    }

    @Override
    List<CardHead> basis() {
        return List.of();
    }

    @Override
    CardContent start(AdministrativeService service, CardKind kind) {
        List<CardEdition> before = editions(service.id(), kind);
        return before.isEmpty()
                ? DirectoryFacts.of(service, kind)
                : before.getFirst().content();
    }

    @Override
    void seen(CardEdition draft) {
        // a typical card follows from no other
    }
}
