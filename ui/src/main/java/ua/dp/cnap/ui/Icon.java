package ua.dp.cnap.ui;

/** The line icons of the brand, drawn on a grid of 24 by 24 with round strokes. Each is one SVG path. */
public enum Icon {
    ARROW_DOWN("M12 5v14m-6-6 6 6 6-6"),
    ARROW_LEFT("M19 12H5m6-6-6 6 6 6"),
    ARROW_RIGHT("M5 12h14m-6-6 6 6-6 6"),
    ARROW_UP("M12 19V5m-6 6 6-6 6 6"),
    BRUSH(
            "M20 4c-4 1-9 6-10.500 9.500L12 16c3.500-1.500 8-7 8-12M9 14.500c-2.500 0-4 1.500-4 5.500 3.500.5 6-.5 6.500-3.500"),
    CALENDAR("M4 6.5h16v14H4zM4 10.5h16M8 3.5v4m8-4v4"),
    CHECK("m5 12.5 4.5 4.5L19 7.5"),
    CLOCK("M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17M12 7.5V12l3 2"),
    COMPASS("M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17M15.5 8.5l-2 5-5 2 2-5z"),
    CROSS("m6 6 12 12M18 6 6 18"),
    DOCUMENT("M6 3.5h8l4 4v13H6zm8 0v4h4M9 12h6m-6 4h6"),
    DOWNLOAD("M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 20h14"),
    GLOBE("M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17M3.5 12h17M12 3.5c5 5 5 12 0 17m0-17c-5 5-5 12 0 17"),
    HISTORY("M4 12a8 8 0 1 0 2.5-5.8L4 8.5m0-4.5v4.5h4.5M12 8v4.5l3 2"),
    LIST("M9 6h11M9 12h11M9 18h11M4 6h.5M4 12h.5M4 18h.5"),
    MAIL("M3.5 6h17v13h-17zm0 1 8.5 6.5L20.5 7"),
    MAP("m3.5 6.5 5.5-2 6 2 5.5-2v13l-5.5 2-6-2-5.5 2zM9 4.5v13m6-11v13"),
    PEOPLE(
            "M9 4.5a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4M3 20c0-4 2.5-6 6-6s6 2 6 6m1-15a3 3 0 0 1 0 5.6M17.5 14.3c2.2.6 3.5 2.5 3.5 5.7"),
    PERSON("M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8M4.5 20.5c0-4 3-6.5 7.5-6.5s7.5 2.5 7.5 6.5"),
    PHONE(
            "M6 3.5h3.5l1.5 5-2.5 1.5c1 2.5 3 4.5 5.5 5.5l1.5-2.5 5 1.5V18c0 1.5-1 2.5-2.5 2.5C10.5 20.5 3.5 13.5 3.5 6 3.5 4.5 4.5 3.5 6 3.5"),
    PIN("M12 21c4.5-5 6.5-8.2 6.5-11a6.5 6.5 0 0 0-13 0c0 2.8 2 6 6.5 11m0-13.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5"),
    PLUS("M12 5v14M5 12h14"),
    PRINT("M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z"),
    SEARCH("M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13m4.8 11.3L20 20"),
    SHARE("M12 15V4m-4 3.5L12 4l4 3.5M6 11H4.5v9h15v-9H18"),
    WARNING("M12 4 2.5 20h19zm0 6v4.5m0 2.5v.4"),
    WHEELCHAIR("M10 3.5v.3m0 3.7v6h5.5l3 5.5 1.5-.7M10 10h4.5m-6 .8a5 5 0 1 0 6.5 6");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /** The value of the {@code d} attribute. */
    public String path() {
        return path;
    }
}
