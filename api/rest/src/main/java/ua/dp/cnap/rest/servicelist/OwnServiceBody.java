package ua.dp.cnap.rest.servicelist;

import ua.dp.cnap.servicelist.OwnService;

/**
 * The words of a service of the community's own.
 *
 * @param version of these words as they were read; absent for a new service
 */
record OwnServiceBody(
        String title,
        String topic,
        String provider,
        String term,
        String legalBasis,
        String note,
        String alsoCalled,
        Integer version) {

    OwnService words() {
        return new OwnService(title, topic, provider, term, legalBasis, note, alsoCalled);
    }
}
