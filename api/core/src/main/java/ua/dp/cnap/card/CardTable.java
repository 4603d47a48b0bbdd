package ua.dp.cnap.card;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The editions in one of the two tables that hold cards: the oblast's typical ones, or the current community's own. */
final class CardTable {

    private static final String READ = """
            select c.id, c.service_id, c.kind, c.edition, c.provider, c.documents, c.fee, c.term, c.result, c.delivery, c.law,
                   cast(c.stages as text), c.limit_days, c.limit_unit,
                   c.approving_body, c.decision_number, c.decision_date, c.valid_from, c.version, %s, %s
              from %s c
             where %s
             order by c.service_id, c.kind, c.edition desc""";

    private static final String HEADS = """
            select c.id, c.service_id, c.kind, c.edition, c.valid_from, %s
              from %s c
             order by c.service_id, c.kind, c.edition desc""";

    private static final String BEGIN = """
            insert into %1$s (provider, documents, fee, term, result, delivery, law, stages, limit_days, limit_unit, changed_by,
                              id, service_id, kind, edition)
            select ?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as jsonb), cast(?9 as integer), ?10, ?11, ?12, ?13, ?14,
                   (select coalesce(max(e.edition), 0) + 1 from %1$s e where e.service_id = ?13 and e.kind = ?14)
                on conflict do nothing""";

    private static final String WRITE = """
            update %s
               set provider = ?1, documents = ?2, fee = ?3, term = ?4, result = ?5, delivery = ?6, law = ?7,
                   stages = cast(?8 as jsonb), limit_days = cast(?9 as integer), limit_unit = ?10, changed_by = ?11,
                   version = version + 1
             where id = ?12 and version = ?13 and state = 'DRAFT'""";

    private static final String APPROVE = """
            update %s
               set state = 'APPROVED', approving_body = ?1, decision_number = ?2, decision_date = ?3, valid_from = ?4,
                   changed_by = ?5, version = version + 1
             where id = ?6 and version = ?7 and state = 'DRAFT'""";

    private final EntityManager em;
    private final String name;
    private final String typical;
    private final String changedBy;

    private CardTable(EntityManager em, String name, String typical, String changedBy) {
        this.em = em;
        this.name = name;
        this.typical = typical;
        this.changedBy = changedBy;
    }

    /** The oblast's, as staff read and the coordinator writes them. */
    static CardTable typical(EntityManager em) {
        return new CardTable(em, "typical_card", "cast(null as uuid)", "c.changed_by");
    }

    /** The current community's, as its staff reads and writes them. */
    static CardTable local(EntityManager em) {
        return new CardTable(em, "card", "c.typical_id", "c.changed_by");
    }

    /** The same table as citizens may read it: without the names of those who wrote. */
    CardTable published() {
        return new CardTable(em, name, typical, "cast(null as text)");
    }

    /** The latest first. */
    List<CardEdition> editions(UUID service, CardKind kind) {
        return editions(read("c.service_id = ?1 and c.kind = ?2")
                .setParameter(1, service)
                .setParameter(2, kind.name()));
    }

    Optional<CardEdition> find(UUID id) {
        return editions(read("c.id = ?1").setParameter(1, id)).stream().findFirst();
    }

    /** The approved edition that is valid on that day. */
    Optional<CardEdition> valid(UUID service, CardKind kind, LocalDate day) {
        return editions(service, kind).stream().filter(e -> e.isInForce(day)).findFirst();
    }

    /** Of each service that has one, the edition that is valid on that day. */
    List<CardEdition> valid(CardKind kind, LocalDate day) {
        return editions(read("""
                        c.kind = ?1 and c.edition = (select max(e.edition) from %s e
                                                      where e.service_id = c.service_id and e.kind = c.kind
                                                        and e.state = 'APPROVED' and e.valid_from <= ?2)""".formatted(name)).setParameter(1, kind.name()).setParameter(2, Date.valueOf(day)));
    }

    /** Of all services, the latest edition of each first. */
    List<CardHead> heads() {
        List<?> rows = em.createNativeQuery(HEADS.formatted(typical, name)).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new CardHead(
                        (UUID) row[0],
                        (UUID) row[1],
                        CardKind.valueOf((String) row[2]),
                        number(row[3]),
                        day(row[4]),
                        (UUID) row[5]))
                .toList();
    }

    /** Nothing happens where a draft is there already. */
    void begin(UUID service, CardContent content, String author) {
        write(em.createNativeQuery(BEGIN.formatted(name)), content, author)
                .setParameter(12, UUID.randomUUID())
                .setParameter(13, service)
                .setParameter(14, content.kind().name())
                .executeUpdate();
    }

    /** Whether it was still the draft of that version. */
    boolean write(UUID id, CardContent content, String author, int version) {
        return write(em.createNativeQuery(WRITE.formatted(name)), content, author)
                        .setParameter(12, id)
                        .setParameter(13, version)
                        .executeUpdate()
                == 1;
    }

    /** Notes which edition of the typical card the author of the draft has before the eyes. */
    void lookedAt(UUID id, UUID typicalId) {
        em.createNativeQuery("update " + name + " set typical_id = cast(?1 as uuid) where id = ?2 and state = 'DRAFT'")
                .setParameter(1, typicalId == null ? null : typicalId.toString())
                .setParameter(2, id)
                .executeUpdate();
    }

    /** Whether it was still the draft of that version. */
    boolean approve(UUID id, Approval approval, String author, int version) {
        return em.createNativeQuery(APPROVE.formatted(name))
                        .setParameter(1, approval.body())
                        .setParameter(2, approval.number())
                        .setParameter(3, Date.valueOf(approval.date()))
                        .setParameter(4, Date.valueOf(approval.validFrom()))
                        .setParameter(5, author)
                        .setParameter(6, id)
                        .setParameter(7, version)
                        .executeUpdate()
                == 1;
    }

    /** Whether it was still the draft of that version. */
    boolean discard(UUID id, int version) {
        return em.createNativeQuery("delete from " + name + " where id = ?1 and version = ?2 and state = 'DRAFT'")
                        .setParameter(1, id)
                        .setParameter(2, version)
                        .executeUpdate()
                == 1;
    }

    private Query read(String which) {
        return em.createNativeQuery(READ.formatted(typical, changedBy, name, which));
    }

    private static Query write(Query query, CardContent content, String author) {
        InformationCard information = content instanceof InformationCard card ? card : new InformationCard(Map.of());
        TechnologicalCard technological =
                content instanceof TechnologicalCard card ? card : new TechnologicalCard(null, List.of());
        for (Block block : Block.values()) {
            query.setParameter(block.ordinal() + 1, information.blocks().get(block));
        }
        TermLimit limit = technological.limit();
        return query.setParameter(8, StagesJson.write(technological.stages()))
                .setParameter(9, limit == null ? null : limit.days())
                .setParameter(10, limit == null ? null : limit.unit().name())
                .setParameter(11, author);
    }

    private static List<CardEdition> editions(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).map(CardTable::edition).toList();
    }

    private static CardEdition edition(Object[] row) {
        return new CardEdition(
                (UUID) row[0],
                (UUID) row[1],
                number(row[3]),
                CardKind.valueOf((String) row[2]) == CardKind.INFORMATION ? information(row) : technological(row),
                row[14] == null ? null : new Approval((String) row[14], (String) row[15], day(row[16]), day(row[17])),
                (UUID) row[19],
                (String) row[20],
                number(row[18]));
    }

    private static InformationCard information(Object[] row) {
        Map<Block, String> blocks = new EnumMap<>(Block.class);
        for (Block block : Block.values()) {
            blocks.put(block, (String) row[4 + block.ordinal()]);
        }
        return new InformationCard(blocks);
    }

    private static TechnologicalCard technological(Object[] row) {
        TermLimit limit =
                row[12] == null ? null : new TermLimit(number(row[12]), TermLimit.Unit.valueOf((String) row[13]));
        return new TechnologicalCard(limit, StagesJson.read((String) row[11]));
    }

    private static int number(Object cell) {
        return ((Number) cell).intValue();
    }

    private static LocalDate day(Object cell) {
        return cell == null ? null : ((Date) cell).toLocalDate();
    }
}
