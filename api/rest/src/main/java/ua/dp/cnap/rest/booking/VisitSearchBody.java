package ua.dp.cnap.rest.booking;

/** What a caller says of the own visit: its code, a phone, or a name. In a body, because addresses are logged. */
record VisitSearchBody(String text) {

    @Override
    public String toString() {
        return "a search"; // never what was typed
    }
}
