package ua.dp.cnap.rest.network;

import ua.dp.cnap.community.Community;
import ua.dp.cnap.network.FirstHead;
import ua.dp.cnap.network.Opening;
import ua.dp.cnap.rest.Parameter;

/** What a coordinator says when a community is opened. */
record OpeningBody(
        String katotthCode,
        String slug,
        Community.Type type,
        String centre,
        Double lat,
        Double lon,
        String directoryList,
        String centreName,
        FirstHeadBody head) {

    /** The person who is invited first. */
    record FirstHeadBody(String surname, String givenName, String patronymic, String email) {

        FirstHead head() {
            return new FirstHead(surname, givenName, patronymic, email);
        }
    }

    Opening opening() {
        return new Opening(
                Parameter.needed("katotthCode", katotthCode),
                slug,
                type,
                centre,
                lat,
                lon,
                directoryList,
                centreName,
                head == null ? null : head.head());
    }
}
