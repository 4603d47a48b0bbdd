package ua.dp.cnap.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.dp.cnap.booking.BookedAppointment;
import ua.dp.cnap.branding.Brand;
import ua.dp.cnap.branding.CentreBrand;
import ua.dp.cnap.community.Community;
import ua.dp.cnap.community.ServiceCentre;
import ua.dp.cnap.ui.Formats;
import ua.dp.cnap.ui.Language;
import ua.dp.cnap.ui.Texts;

/** What the boundary has found out about this request: the language, the address, whose pages are visited. */
@RequestScoped
public class Visit {

    @Inject
    PublicAddress address;

    private Language language = Language.UK;
    private String path = "/";
    private String query = "";
    private Community community;
    private ServiceCentre centre;
    private Optional<CentreBrand> brand = Optional.empty();
    private BookedAppointment appointment;

    void comes(Language inLanguage, String toPath, String withQuery) {
        language = inLanguage;
        path = toPath;
        query = withQuery;
    }

    void enters(Community visited, ServiceCentre itsCentre, Optional<CentreBrand> itsBrand) {
        community = visited;
        centre = itsCentre;
        brand = itsBrand;
    }

    void reaches(BookedAppointment own) {
        appointment = own;
    }

    Page page() {
        Optional<CommunityBand> band = Optional.ofNullable(community)
                .map(c -> CommunityBand.of(
                        c, brand(), brand.flatMap(CentreBrand::logo), centre != null && centre.demo(), language));
        return new Page(language, path, query, band, address.of(""), isPrivate());
    }

    /** Whether the address holds a key. */
    boolean isPrivate() {
        return path.startsWith("/my/");
    }

    public Language language() {
        return language;
    }

    public Texts texts() {
        return Texts.in(language);
    }

    public Formats formats() {
        return Formats.in(language);
    }

    /** The community whose pages these are; on the region's pages there is none. */
    public Community community() {
        if (community == null) {
            throw new IllegalStateException("no community is visited at " + (isPrivate() ? "/my/…" : path));
        }
        return community;
    }

    /** Where the community's pages begin: {@code /apostolivska}. */
    public String home() {
        return "/" + community().slug();
    }

    /** The community's service centre; empty if nobody has set it up yet. */
    public Optional<ServiceCentre> centre() {
        return Optional.ofNullable(centre);
    }

    /** The face of the centre; empty if nobody has set it up yet. */
    public Optional<Brand> brand() {
        return brand.map(CentreBrand::brand);
    }

    /** Who gets the data of a booking: the service centre, or the community where there is none yet. */
    public String centreName() {
        String own = language == Language.UK ? community().name() : community().nameEn();
        return centre().map(c -> language == Language.UK ? c.name() : c.nameEn())
                .orElse(own);
    }

    public Optional<String> phone() {
        return centre().map(ServiceCentre::phone);
    }

    /** The appointment that the key in the address reaches. */
    public BookedAppointment appointment() {
        return appointment;
    }
}
