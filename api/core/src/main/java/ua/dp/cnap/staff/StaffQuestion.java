package ua.dp.cnap.staff;

import java.io.Serializable;

/**
 * Whom of the staff somebody wants to see.
 *
 * @param text in a name, an address or a job title; empty for everybody
 * @param former whether those who have left, instead of those who work here
 */
public record StaffQuestion(String text, boolean former) implements Serializable {

    public StaffQuestion {
        text = text.replace('\0', ' ').strip(); // which PostgreSQL cannot store
    }
}
