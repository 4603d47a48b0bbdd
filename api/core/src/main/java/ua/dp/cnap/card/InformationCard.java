package ua.dp.cnap.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import ua.dp.cnap.FieldError;

/** The seven blocks of an information card; one that nobody has written yet is absent. */
public record InformationCard(Map<Block, String> blocks) implements CardContent {

    static final int LONGEST = 8_000;

    public InformationCard {
        Map<Block, String> written = new EnumMap<>(Block.class);
        blocks.forEach((block, text) -> written.put(block, Words.clean(text)));
        written.values().removeIf(String::isEmpty);
        blocks = Map.copyOf(written);
    }

    /** Empty where nobody has written it. */
    public String text(Block block) {
        return blocks.getOrDefault(block, "");
    }

    public List<String> lines(Block block) {
        return text(block).lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    /** The same card with another text of that block. */
    public InformationCard with(Block block, String text) {
        Map<Block, String> changed = new EnumMap<>(Block.class);
        changed.putAll(blocks);
        changed.put(block, text);
        return new InformationCard(changed);
    }

    @Override
    public CardKind kind() {
        return CardKind.INFORMATION;
    }

    @Override
    public List<FieldError> wrong() {
        List<FieldError> wrong = new ArrayList<>();
        each(
                block -> text(block).length() > LONGEST,
                block -> wrong.add(new FieldError("blocks." + block.field(), "too-long", Map.of("most", LONGEST))));
        return wrong;
    }

    @Override
    public List<FieldError> missing() {
        List<FieldError> missing = new ArrayList<>();
        each(
                block -> text(block).isEmpty(),
                block -> missing.add(new FieldError("blocks." + block.field(), "missing")));
        return missing;
    }

    private static void each(Predicate<Block> rule, Consumer<Block> then) {
        Arrays.stream(Block.values()).filter(rule).forEach(then);
    }

    @Override
    public List<CardPart> parts() {
        return Arrays.stream(Block.values())
                .map(block -> new CardPart(block.name(), lines(block)))
                .toList();
    }
}
