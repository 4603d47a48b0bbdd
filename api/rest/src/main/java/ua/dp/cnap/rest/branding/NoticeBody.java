package ua.dp.cnap.rest.branding;

import java.time.LocalDate;
import java.util.UUID;
import ua.dp.cnap.community.Announcement;
import ua.dp.cnap.community.Notice;
import ua.dp.cnap.rest.problem.RefusedRequest;

/**
 * An announcement with the days on which it is shown.
 *
 * @param id not believed in what is sent
 */
record NoticeBody(UUID id, String text, String textEn, LocalDate shownFrom, LocalDate shownUntil) {

    static NoticeBody of(Announcement said) {
        return new NoticeBody(said.id(), said.text(), said.textEn(), said.shownFrom(), said.shownUntil());
    }

    static Notice notice(NoticeBody sent) {
        if (sent == null) {
            throw RefusedRequest.notJson();
        }
        return new Notice(sent.text, sent.textEn, sent.shownFrom, sent.shownUntil);
    }
}
