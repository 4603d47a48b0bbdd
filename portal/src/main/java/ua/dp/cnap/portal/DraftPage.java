package ua.dp.cnap.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import ua.dp.cnap.branding.Brand;
import ua.dp.cnap.branding.BrandDesk;
import ua.dp.cnap.branding.CentreBrand;
import ua.dp.cnap.branding.PagePreview;
import ua.dp.cnap.community.Community;
import ua.dp.cnap.community.CommunityDirectory;
import ua.dp.cnap.community.CommunityPage;
import ua.dp.cnap.office.OfficeDirectory;
import ua.dp.cnap.portal.community.CommunityStart;
import ua.dp.cnap.portal.office.OfficeCards;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.ui.CommunityBrand;
import ua.dp.cnap.ui.Formats;
import ua.dp.cnap.ui.Language;

/** Draws the first page of a community in a brand that is not saved: the real template, with the colours in the page. */
@ApplicationScoped
class DraftPage implements PagePreview {

    /** Nothing on a preview can be pressed. */
    private static final String STILL = "a,button,input,summary,label{pointer-events:none}html{overflow-x:hidden}";

    @Inject
    CommunityDirectory communities;

    @Inject
    CommunityPage centres;

    @Inject
    BrandDesk brands;

    @Inject
    OfficeDirectory offices;

    @Inject
    OfficeCards cards;

    @Inject
    Clock clock;

    @Override
    public String page(Brand draft) {
        Instant now = clock.instant();
        Optional<Brand> brand = Optional.of(draft);
        Community community = communities.byId(CurrentScope.require().tenantId());
        CommunityBand band = CommunityBand.of(
                community,
                brand,
                brands.worn().flatMap(CentreBrand::logo),
                centres.centre().demo(),
                Language.UK);
        Page page = new Page(Language.UK, "/" + community.slug(), "", Optional.of(band), "", true);
        CommunityStart start = CommunityStart.of(
                community,
                brand,
                centres.announcements(now.atZone(Formats.ZONE).toLocalDate()),
                cards.of(offices.all()),
                false,
                Language.UK);
        return still(Templates.render("community/community", page, start), draft);
    }

    private static String still(String html, Brand draft) {
        String style = CommunityBrand.css(draft.accentColour(), draft.ink(), draft.actionColour()) + STILL;
        return html.replaceAll("<script[^>]*></script>\n?", "")
                .replace("</head>", "<style>" + style + "</style></head>");
    }
}
