package vn.haidang.backup;

/** A backup cannot be made or brought back; the message is the sentence that the operator reads. */
public class BackupRefused extends IllegalArgumentException {

    BackupRefused(String sentence) {
        super(sentence);
    }

    BackupRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
