package ua.dp.cnap.admin.network;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import ua.dp.cnap.admin.frame.Speech;

/** How much of the reception time is still free, as a bar and a number. */
final class Share {

    private Share() {}

    static <T> LitRenderer<T> renderer(ValueProvider<T, Double> free) {
        return LitRenderer.<T>of("""
                        <div class="share"><span class="bar ${item.tone}" aria-hidden="true"><span style="width: ${item.width}%"></span></span>
                        <span class="number">${item.words}</span></div>""")
                .withProperty("width", t -> Math.round(free.apply(t) * 100))
                .withProperty("tone", t -> tone(free.apply(t)))
                .withProperty("words", t -> words(free.apply(t)));
    }

    static String words(double share) {
        return Speech.text("network.percent", Math.round(share * 100));
    }

    /** Little free time is a thing to look at. */
    private static String tone(double share) {
        return share < 0.1 ? "low" : share < 0.25 ? "middling" : "";
    }
}
