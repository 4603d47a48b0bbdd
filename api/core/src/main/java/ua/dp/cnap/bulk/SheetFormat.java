package ua.dp.cnap.bulk;

/** How a table is written to a file. */
public enum SheetFormat {
    CSV("text/csv;charset=utf-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** With its dot. */
    public String extension() {
        return "." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
