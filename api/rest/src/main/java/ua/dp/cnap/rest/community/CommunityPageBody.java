package ua.dp.cnap.rest.community;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.community.Announcement;
import ua.dp.cnap.community.Community;
import ua.dp.cnap.community.ServiceCentre;

/** A community with what its service centre says of itself; {@code serviceCentre} is null where there is none yet. */
record CommunityPageBody(
        UUID id,
        String slug,
        String katotthCode,
        String name,
        String nameEn,
        Community.Type type,
        String district,
        String centre,
        String centreCategory,
        String centreFormer,
        double lat,
        double lon,
        Integer population,
        ServiceCentreBody serviceCentre,
        List<AnnouncementBody> announcements) {

    /** The centre's contacts and its rules of booking. */
    record ServiceCentreBody(
            String name,
            String nameEn,
            String phone,
            String email,
            String website,
            int leadTimeMinutes,
            int horizonDays,
            int stepMinutes,
            boolean demo) {

        static ServiceCentreBody of(ServiceCentre centre) {
            return centre == null
                    ? null
                    : new ServiceCentreBody(
                            centre.name(),
                            centre.nameEn(),
                            centre.phone(),
                            centre.email(),
                            centre.website(),
                            centre.leadTimeMinutes(),
                            centre.horizonDays(),
                            centre.stepMinutes(),
                            centre.demo());
        }
    }

    /** A notice that is shown today. */
    record AnnouncementBody(String text, String textEn, LocalDate shownFrom, LocalDate shownUntil) {

        static AnnouncementBody of(Announcement notice) {
            return new AnnouncementBody(notice.text(), notice.textEn(), notice.shownFrom(), notice.shownUntil());
        }
    }

    static CommunityPageBody of(Community community, ServiceCentre centre, List<Announcement> notices) {
        return new CommunityPageBody(
                community.id(),
                community.slug(),
                community.katotthCode(),
                community.name(),
                community.nameEn(),
                community.type(),
                community.district(),
                community.centre(),
                community.centreCategory(),
                community.centreFormer(),
                community.lat(),
                community.lon(),
                community.population(),
                ServiceCentreBody.of(centre),
                notices.stream().map(AnnouncementBody::of).toList());
    }
}
