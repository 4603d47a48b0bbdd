package ua.dp.cnap.server.notification;

import java.time.Duration;
import java.util.Optional;

/**
 * Why a message was not taken, without the sentence of whoever refused it, which may quote the address.
 *
 * @param reason one word, and the number that was answered, if there was one
 * @param forGood whether no further attempt can help
 * @param wayLost whether the next message would not be taken either
 * @param pause how long the channel asks to be left alone; that is no failure of the message
 */
record Refusal(String reason, boolean forGood, boolean wayLost, Optional<Duration> pause) {

    static final Refusal NOT_WRITABLE = ofThisMessage("not-writable");
    static final Refusal UNREACHABLE = ofTheWay("unreachable");

    /** Tried again after a while. */
    static Refusal ofThisMessage(String reason) {
        return new Refusal(reason, false, false, Optional.empty());
    }

    /** Never tried again, unless somebody says so. */
    static Refusal forGood(String reason) {
        return new Refusal(reason, true, false, Optional.empty());
    }

    /** All that wait fail with it, and are tried again after a while. */
    static Refusal ofTheWay(String reason) {
        return new Refusal(reason, false, true, Optional.empty());
    }

    /** All that wait go on waiting. */
    static Refusal slower(Duration pause) {
        return new Refusal("slow-down", false, true, Optional.of(pause));
    }
}
