package ua.dp.cnap.rest.network;

import java.util.Arrays;
import ua.dp.cnap.community.Community;
import ua.dp.cnap.network.FirstHead;
import ua.dp.cnap.network.Opening;
import ua.dp.cnap.rest.Parameter;

/** What a coordinator says when a community is opened. */
record OpeningBody(
        String katotthCode,
        String slug,
        String type,
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
                kind(),
                centre,
                lat,
                lon,
                directoryList,
                centreName,
                head == null ? null : head.head());
    }

    /** Null for what is no kind of community, which the opening refuses by the name of the field. */
    private Community.Type kind() {
        return Arrays.stream(Community.Type.values())
                .filter(known -> known.name().equals(type))
                .findFirst()
                .orElse(null);
    }
}
