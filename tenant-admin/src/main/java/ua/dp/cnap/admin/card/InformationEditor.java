package ua.dp.cnap.admin.card;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.card.Block;
import ua.dp.cnap.card.CardContent;
import ua.dp.cnap.card.InformationCard;

/** The seven blocks of an information card, each a text of lines. */
class InformationEditor extends Div implements CardEditor {

    private static final long serialVersionUID = 1L;

    final Map<Block, BlockField> fields = new EnumMap<>(Block.class);

    /** @param provider who gives the service, as the settings say now */
    InformationEditor(SerializableRunnable changed, SerializableSupplier<List<String>> provider) {
        addClassName("card-blocks");
        Paragraph hint = new Paragraph(getTranslation("cards.hint.INFORMATION"));
        hint.addClassName("lead");
        add(hint);
        for (Block block : Block.values()) {
            BlockField field = new BlockField(block, changed);
            fields.put(block, field);
            add(field);
        }
        BlockField where = fields.get(Block.PROVIDER);
        Button refresh = new Button(getTranslation("cards.refresh"), click -> where.replace(lines(provider, where)));
        where.offer(refresh, !provider.get().isEmpty());
    }

    /** The settings know the centre; who decides on the service stands in the first line and stays. */
    private static String lines(SerializableSupplier<List<String>> provider, BlockField where) {
        List<String> now = provider.get();
        List<String> written = where.text().lines().toList();
        boolean body = !written.isEmpty()
                && !written.getFirst().isBlank()
                && !now.contains(written.getFirst().strip());
        return (body ? written.getFirst().strip() + "\n" : "") + String.join("\n", now);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(CardContent content, CardContent typical) {
        fields.forEach((block, field) -> field.show(
                ((InformationCard) content).text(block),
                typical == null ? null : ((InformationCard) typical).text(block)));
    }

    @Override
    public CardContent content() {
        Map<Block, String> blocks = new EnumMap<>(Block.class);
        fields.forEach((block, field) -> blocks.put(block, field.text()));
        return new InformationCard(blocks);
    }

    @Override
    public void showErrors(List<FieldError> errors) {
        fields.forEach((block, field) -> field.showError(errors.stream()
                .filter(e -> e.field().equals("blocks." + block.field()))
                .findFirst()
                .orElse(null)));
    }
}
