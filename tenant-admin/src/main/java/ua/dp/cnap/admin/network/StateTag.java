package ua.dp.cnap.admin.network;

import com.vaadin.flow.component.html.Span;
import ua.dp.cnap.network.CommunityState;

/** The state of a community in one or two words, with its colour. */
class StateTag extends Span {

    private static final long serialVersionUID = 1L;

    void show(CommunityState state) {
        setText(getTranslation("network.state." + state));
        setClassName("tag " + tone(state));
    }

    static String tone(CommunityState state) {
        return switch (state) {
            case RECEIVING -> "served";
            case PREPARING -> "arrived";
            case SUSPENDED -> "missed";
            case NOT_OPENED -> "recommended";
        };
    }
}
