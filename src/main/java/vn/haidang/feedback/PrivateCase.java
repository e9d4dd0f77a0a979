package vn.haidang.feedback;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.media.StoredFile;

/**
 * What the reporter reads with the secret, beside what everybody may know.
 *
 * @param messages questions, replies and earlier answers, without names of staff
 * @param closingReason why it was not taken up
 * @param duplicateOf code of the case in which the matter is answered
 * @param sharedAnswer the answer given there, once it is public
 * @param resolution what was done, with {@code proofs}
 * @param replyUntil last day for the reply; null while nothing is asked
 * @param isAsked whether a reply is waited for
 * @param isAnswered whether the answer may be graded
 * @param takesMore whether words and files may still be sent
 * @param mayReopenUntil last day on which another look may be asked for; null when that is not possible
 */
public record PrivateCase(
        String content,
        String place,
        @Nullable String answer,
        @Nullable String resolution,
        List<StoredFile> files,
        List<StoredFile> proofs,
        List<CaseMessage> messages,
        @Nullable String closingReason,
        @Nullable String duplicateOf,
        @Nullable PublicText sharedAnswer,
        @Nullable String extensionWhy,
        boolean isAsked,
        boolean isAnswered,
        @Nullable LocalDate replyUntil,
        @Nullable Grade grade,
        @Nullable LocalDate mayReopenUntil,
        boolean takesMore) {}
