package ua.dp.cnap.admin.branding;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.admin.frame.ConsoleLayout;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.frame.UnsavedChanges;
import ua.dp.cnap.admin.history.MeanwhileDialog;
import ua.dp.cnap.admin.workplace.ForStaff;
import ua.dp.cnap.branding.Brand;
import ua.dp.cnap.branding.BrandDesk;
import ua.dp.cnap.branding.CentreBrand;
import ua.dp.cnap.branding.Colour;
import ua.dp.cnap.branding.LogoDesk;
import ua.dp.cnap.branding.PagePreview;
import ua.dp.cnap.community.AnnouncementDesk;
import ua.dp.cnap.history.ConfigurationHistory;
import ua.dp.cnap.tenancy.StaffRole;
import ua.dp.cnap.ui.Formats;

/** The face of the centre, with what citizens will see beside it while it is typed. */
@CdiComponent
@ForStaff({StaffRole.HEAD, StaffRole.DEPUTY})
@Route(value = "brand", layout = ConsoleLayout.class)
public class BrandView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Inject
    BrandDesk desk;

    @Inject
    LogoDesk logoDesk;

    @Inject
    AnnouncementDesk announcementDesk;

    @Inject
    PagePreview pages;

    @Inject
    ConfigurationHistory history;

    @Inject
    Clock clock;

    final LogoPanel logo = new LogoPanel(() -> logoDesk, this::redraw);
    final AnnouncementsPanel announcements = new AnnouncementsPanel(new GivenAnnouncements(), this::redraw);
    final BrandForm form = new BrandForm(logo, this::changed);
    final BrandPreview preview = new BrandPreview(new GivenPages());
    final Button save = new Button(getTranslation("brand.save"), click -> save());
    final Button revert = new Button(getTranslation("brand.revert"), click -> load());
    final Span unsaved = new Span(getTranslation("brand.unsaved"));

    private final UnsavedChanges changes = new UnsavedChanges(this);
    private UUID centre;
    private Brand saved;
    private int version;

    public BrandView() {
        addClassNames("view", "brand");
        Paragraph lead = new Paragraph(getTranslation("brand.lead"));
        lead.addClassName("lead");
        Div heading = new Div(new H1(getTranslation("brand.title")), lead);
        heading.addClassName("head-plain");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        unsaved.addClassNames("tag", "arrived");
        Div actions = new Div(save, revert, unsaved);
        actions.addClassNames("card", "actions");
        Div typed = new Div(form, actions, announcements);
        typed.addClassName("brand-typed");
        Div columns = new Div(typed, preview);
        columns.addClassName("brand-columns");
        add(heading, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        load();
    }

    private void load() {
        CentreBrand worn = desk.worn().orElseThrow();
        centre = worn.communityId();
        saved = worn.brand();
        version = worn.version();
        form.show(saved);
        logo.show();
        announcements.show();
        changed();
    }

    /** What was put up or announced takes effect at once; what is typed stays. */
    private void redraw() {
        preview.show(form.typed());
    }

    private void changed() {
        Brand typed = form.typed();
        boolean dirty = !typed.equals(saved);
        changes.set(dirty);
        save.setEnabled(dirty);
        revert.setEnabled(dirty);
        unsaved.setVisible(dirty);
        form.show(wrong(typed));
        if (typed.name() != null && Colour.parse(typed.accentColour()).isPresent()) {
            preview.show(typed);
        }
    }

    private List<FieldError> wrong(Brand typed) {
        try {
            desk.check(typed);
            return List.of();
        } catch (InvalidInput wrong) {
            return wrong.errors();
        }
    }

    void save() {
        try {
            desk.wear(form.typed(), version);
            load();
            Notices.done(getTranslation("brand.saved"));
        } catch (InvalidInput wrong) {
            form.show(wrong.errors());
            Notices.refused(getTranslation("brand.refused"));
        } catch (ChangedMeanwhile late) {
            new MeanwhileDialog(centre, history, this::load, this::saveOver).open();
        }
    }

    /** The head saw what the other one changed. */
    private void saveOver() {
        version = desk.worn().orElseThrow().version();
        save();
    }

    private final class GivenAnnouncements implements AnnouncementsPanel.Desk {

        private static final long serialVersionUID = 1L;

        @Override
        public AnnouncementDesk get() {
            return announcementDesk;
        }

        @Override
        public LocalDate today() {
            return clock.instant().atZone(Formats.ZONE).toLocalDate();
        }
    }

    private final class GivenPages implements BrandPreview.Source {

        private static final long serialVersionUID = 1L;

        @Override
        public PagePreview pages() {
            return pages;
        }

        @Override
        public Clock clock() {
            return clock;
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("brand.title");
    }
}
