package ua.dp.cnap.admin.network;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import ua.dp.cnap.network.ClassifiedCommunity;

/** The choice of a community from the classifier, found while typing. */
class CommunityChoice extends Div {

    private static final long serialVersionUID = 1L;

    final ComboBox<ClassifiedCommunity> community = new ComboBox<>();
    final Paragraph already = new Paragraph(getTranslation("opening.already"));

    CommunityChoice(
            SerializableFunction<String, List<ClassifiedCommunity>> search,
            SerializableConsumer<ClassifiedCommunity> chosen) {
        addClassName("opening-fields");
        community.setLabel(getTranslation("opening.community"));
        community.setHelperText(getTranslation("opening.community.hint"));
        community.setItemsWithFilterConverter(
                query -> search.apply(query.getFilter().orElse("")).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                typed -> typed);
        community.setItemLabelGenerator(this::label);
        community.setRenderer(LitRenderer.<ClassifiedCommunity>of(
                        "<div class=\"two\"><span class=\"first\">${item.name}</span><span class=\"second\">${item.where}</span></div>")
                .withProperty("name", this::name)
                .withProperty("where", this::where));
        community.setClearButtonVisible(true);
        community.addClassName("wide");
        community.addValueChangeListener(change -> {
            already.setVisible(change.getValue() != null && change.getValue().opened());
            chosen.accept(change.getValue());
        });
        already.addClassName("warned");
        already.setVisible(false);
        add(community, already);
    }

    ClassifiedCommunity chosen() {
        return community.getValue();
    }

    void clear() {
        community.clear();
    }

    private String label(ClassifiedCommunity c) {
        return name(c) + ", " + where(c);
    }

    private String name(ClassifiedCommunity c) {
        String kind = c.type() == null ? "" : " " + getTranslation("community.type." + c.type());
        return c.adjective() + kind;
    }

    private String where(ClassifiedCommunity c) {
        String where = getTranslation("opening.where", c.district(), c.region());
        return c.opened() ? where + " · " + getTranslation("opening.opened") : where;
    }
}
