package ua.dp.cnap.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ua.dp.cnap.FieldError;

/**
 * The stages of giving a service, and how long they may take together (5203-VI art. 8 p. 5).
 *
 * @param limit null while nobody has said it
 */
public record TechnologicalCard(TermLimit limit, List<Stage> stages) implements CardContent {

    static final int MOST_STAGES = 60;
    static final int LONGEST = 1_000;
    static final int MOST_DAYS = 999;

    public TechnologicalCard {
        stages = List.copyOf(stages);
    }

    /** The days of all stages together. */
    public int days() {
        return stages.stream()
                .map(Stage::days)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Whether the stages take longer than the law allows the whole. */
    public boolean isTooLong() {
        return limit != null && days() > limit.days();
    }

    @Override
    public CardKind kind() {
        return CardKind.TECHNOLOGICAL;
    }

    @Override
    public List<FieldError> wrong() {
        List<FieldError> wrong = new ArrayList<>();
        if (limit != null && isOut(limit.days(), 1)) {
            wrong.add(new FieldError("limit.days", "out-of-bounds"));
        }
        if (stages.size() > MOST_STAGES) {
            wrong.add(new FieldError("stages", "too-many", Map.of("most", MOST_STAGES)));
        }
        for (int at = 0; at < stages.size(); at++) {
            Stage stage = stages.get(at);
            mark(stage.what().length() > LONGEST, at, "what", tooLong(), wrong);
            mark(stage.responsible().length() > LONGEST, at, "responsible", tooLong(), wrong);
            mark(
                    stage.days() != null && isOut(stage.days(), 0),
                    at,
                    "days",
                    new FieldError("", "out-of-bounds"),
                    wrong);
        }
        return wrong;
    }

    @Override
    public List<FieldError> missing() {
        List<FieldError> missing = new ArrayList<>();
        FieldError absent = new FieldError("", "missing");
        if (limit == null) {
            missing.add(new FieldError("limit", "missing"));
        }
        if (stages.isEmpty()) {
            missing.add(new FieldError("stages", "missing"));
        }
        for (int at = 0; at < stages.size(); at++) {
            Stage stage = stages.get(at);
            mark(stage.what().isEmpty(), at, "what", absent, missing);
            mark(stage.responsible().isEmpty(), at, "responsible", absent, missing);
            mark(stage.actions().isEmpty(), at, "actions", absent, missing);
            mark(stage.days() == null, at, "days", absent, missing);
        }
        if (isTooLong()) {
            missing.add(
                    new FieldError("stages", "longer-than-the-term", Map.of("days", days(), "limit", limit.days())));
        }
        return missing;
    }

    private static boolean isOut(int days, int least) {
        return days < least || days > MOST_DAYS;
    }

    private static FieldError tooLong() {
        return new FieldError("", "too-long", Map.of("most", LONGEST));
    }

    private static void mark(boolean broken, int at, String field, FieldError rule, List<FieldError> errors) {
        if (broken) {
            errors.add(new FieldError("stages." + at + "." + field, rule.code(), rule.facts()));
        }
    }

    @Override
    public List<CardPart> parts() {
        List<String> term = limit == null ? List.of() : List.of(limit.days() + " " + limit.unit());
        return List.of(
                new CardPart("LIMIT", term),
                new CardPart("STAGES", stages.stream().map(Stage::line).toList()));
    }
}
