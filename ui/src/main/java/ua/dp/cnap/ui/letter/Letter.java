package ua.dp.cnap.ui.letter;

/** An e-mail as it is read: the same words as plain text and as HTML. */
public record Letter(String subject, String text, String html) {

    @Override
    public String toString() {
        return "a letter"; // the link in it is a key
    }
}
