package ua.dp.cnap.bulk;

import java.util.List;

/** A table as it stands in a file: a line of headings, then rows. */
record Sheet(List<String> headings, List<Line> lines) {

    /**
     * One row.
     *
     * @param number as a spreadsheet counts, the headings being the first
     */
    record Line(int number, List<String> cells) {

        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }

        /** Empty beyond the end: people do not fill rows to the last column. */
        String cell(int index) {
            return index < cells.size() ? cells.get(index).strip() : "";
        }
    }
}
