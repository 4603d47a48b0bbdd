package ua.dp.cnap.admin.branding;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import ua.dp.cnap.branding.Brand;
import ua.dp.cnap.branding.PagePreview;
import ua.dp.cnap.ui.Formats;
import ua.dp.cnap.ui.Language;
import ua.dp.cnap.ui.letter.OwnWords;
import ua.dp.cnap.ui.letter.Sender;
import ua.dp.cnap.ui.letter.VisitLetter;

/**
 * How the first page and a letter look in a brand, while it is typed. Both are drawn into a frame that runs no scripts and
 * asks for nothing but the portal's stylesheet.
 */
class BrandPreview extends Aside {

    private static final long serialVersionUID = 1L;

    /** Serializable access to what the view was given. */
    interface Source extends Serializable {
        PagePreview pages();

        Clock clock();
    }

    final Tab page = new Tab(getTranslation("brand.preview.page"));
    final Tab letter = new Tab(getTranslation("brand.preview.letter"));
    final Tabs tabs = new Tabs(page, letter);
    final IFrame frame = new IFrame();
    private final Source source;
    private Brand draft;

    BrandPreview(Source source) {
        this.source = source;
        addClassName("brand-preview");
        tabs.addSelectedChangeListener(chosen -> draw());
        frame.setSandbox(IFrame.SandboxType.ALLOW_SAME_ORIGIN); // for the stylesheet; scripts stay forbidden
        frame.setTitle(getTranslation("brand.preview"));
        Div phone = new Div(frame);
        phone.addClassName("phone");
        add(new H2(getTranslation("brand.preview")), tabs, phone);
    }

    void show(Brand typed) {
        draft = typed;
        draw();
    }

    private void draw() {
        if (draft != null) {
            frame.setSrcdoc(
                    tabs.getSelectedTab() == letter
                            ? letterHtml()
                            : source.pages().page(draft));
        }
    }

    private String letterHtml() {
        Instant visit = ZonedDateTime.ofInstant(source.clock().instant().plus(Duration.ofDays(2)), Formats.ZONE)
                .withHour(10)
                .withMinute(30)
                .withSecond(0)
                .withNano(0)
                .toInstant();
        Sender sender = new Sender(
                draft.name(),
                Optional.ofNullable(draft.nameGenitive()),
                draft.accentColour(),
                draft.ink(),
                draft.diiaCentreMark(),
                Optional.ofNullable(draft.phone()),
                "");
        return new VisitLetter(
                        Language.UK,
                        "booked",
                        sender,
                        visit,
                        Optional.empty(),
                        getTranslation("brand.preview.service"),
                        draft.calledShortly(),
                        getTranslation("brand.preview.address"),
                        "K7M-4PX",
                        Optional.of("#"),
                        Optional.empty(),
                        OwnWords.NONE)
                .write()
                .html();
    }
}
