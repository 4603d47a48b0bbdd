package ua.dp.cnap.card;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.dp.cnap.catalog.AdministrativeService;

/** What the regional directory knows for a card; what no source gives stays open. */
final class DirectoryFacts {

    private DirectoryFacts() {}

    static CardContent of(AdministrativeService service, CardKind kind) {
        return kind == CardKind.INFORMATION
                ? information(service)
                : new TechnologicalCard(TermLimit.of(service), List.of());
    }

    private static InformationCard information(AdministrativeService service) {
        Map<Block, String> known = new EnumMap<>(Block.class);
        known.put(Block.PROVIDER, service.provider());
        known.put(Block.FEE, service.feeRule());
        known.put(
                Block.TERM,
                Stream.of(service.termValue(), service.termUnit())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")));
        known.put(Block.LAW, service.legalBasis());
        return new InformationCard(known);
    }
}
