package ua.dp.cnap.servicelist;

/** The text of a decision: a PDF of at most 10 MiB. */
public record DecisionFile(String name, byte[] content) {

    public static final int LARGEST = 10 * 1024 * 1024;

    @Override
    public String toString() {
        return "file " + name;
    }
}
