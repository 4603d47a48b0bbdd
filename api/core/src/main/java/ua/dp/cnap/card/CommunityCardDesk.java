package ua.dp.cnap.card;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.catalog.AdministrativeService;
import ua.dp.cnap.catalog.Charge;
import ua.dp.cnap.catalog.Charges;
import ua.dp.cnap.catalog.OfferedService;
import ua.dp.cnap.catalog.ServiceList;
import ua.dp.cnap.tenancy.UseCase;

/** Where the head writes the cards of the services that the centre gives, starting from the typical ones. Scope: tenant. */
@UseCase
public class CommunityCardDesk extends CardDesk {

    @Inject
    CentreFacts centre;

    @Inject
    ServiceList list;

    @Inject
    Charges charges;

    /** The typical card that the oblast proposes today. */
    public Optional<CardEdition> typical(UUID serviceId, CardKind kind) {
        return CardTable.typical(em).valid(serviceId, kind, today());
    }

    /** Who gives the service, as the settings of the centre say now. */
    public List<String> provider(UUID serviceId) {
        return centre.lines(serviceId);
    }

    @Override
    CardTable table() {
        return CardTable.local(em);
    }

    @Override
    List<AdministrativeService> services() {
        return em.createQuery("""
                        select s from ListedService l join AdministrativeService s on s.id = l.serviceId
                         where l.offered = true
                         order by s.topic, s.title""", AdministrativeService.class).getResultList();
    }

    @Override
    List<CardHead> basis() {
        return CardTable.typical(em).heads();
    }

    /** The community's last edition; or the typical card, or what the directory knows, with the settings of the centre. */
    @Override
    CardContent start(AdministrativeService service, CardKind kind) {
        List<CardEdition> before = editions(service.id(), kind);
        if (!before.isEmpty()) {
            return before.getFirst().content();
        }
        CardContent common =
                typical(service.id(), kind).map(CardEdition::content).orElseGet(() -> DirectoryFacts.of(service, kind));
        return common instanceof InformationCard card ? here(card, service.id()) : common;
    }

    /** With what the centre has set for the service itself: where it is given, what must be brought, what is paid. */
    private InformationCard here(InformationCard common, UUID serviceId) {
        List<String> provider = new ArrayList<>(common.lines(Block.PROVIDER));
        provider.addAll(provider(serviceId));
        OfferedService offered = list.byId(serviceId);
        InformationCard here = common.with(Block.PROVIDER, String.join("\n", provider));
        if (!offered.listed().documents().isEmpty()) {
            here = here.with(Block.DOCUMENTS, String.join("\n", offered.listed().documents()));
        }
        Optional<Charge> own = charges.of(offered)
                .filter(c ->
                        offered.listed().fee().isPresent() || !c.exemptions().isEmpty());
        return own.isEmpty() ? here : here.with(Block.FEE, String.join("\n", FeeLines.of(own.get())));
    }

    @Override
    void seen(CardEdition draft) {
        UUID newest =
                typical(draft.serviceId(), draft.kind()).map(CardEdition::id).orElse(null);
        table().lookedAt(draft.id(), newest);
    }
}
