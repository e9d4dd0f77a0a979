package vn.haidang.feedback;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** What a citizen reported, as its case keeps it. */
@Embeddable
public class CaseReport {

    private String clientId;
    private String fingerprint;
    private @Nullable String wordsHash;
    private String content;
    private String place;
    private String placeDetail;

    @Embedded
    private Reporter reporter;

    private boolean tip;
    private boolean wantsPrivacy;

    @Enumerated(EnumType.STRING)
    private Channel channel = Channel.WEB;

    private Instant receivedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected CaseReport() {}

    CaseReport(Report report, String fingerprint, Instant receivedAt) {
        this.clientId = report.clientId();
        this.fingerprint = fingerprint;
        this.wordsHash = report.wordsHash();
        this.content = report.content();
        this.place = report.place();
        this.placeDetail = report.placeDetail();
        this.reporter = Reporter.of(report);
        this.tip = report.anonymous();
        this.wantsPrivacy = !report.agreesToPublication();
        this.receivedAt = receivedAt;
    }

    void cameBy(Channel how) {
        channel = how;
    }

    void maskContacts() {
        reporter = reporter.withoutContacts();
    }

    /** What remains tells of nobody, and nobody can send it again. */
    void erase() {
        reporter = Reporter.NOBODY;
        wordsHash = null;
        content = "";
        place = "";
        placeDetail = "";
        clientId = UUID.randomUUID().toString();
        fingerprint = DigestUtils.sha256Hex(clientId);
    }

    /** Its writer agreed, and is owed an answer. */
    boolean mayBePublished() {
        return !tip && !wantsPrivacy;
    }

    public String content() {
        return content;
    }

    public String place() {
        return place;
    }

    public String placeDetail() {
        return placeDetail;
    }

    public Reporter reporter() {
        return reporter;
    }

    /** Without a name, and so without a deadline. */
    public boolean isTip() {
        return tip;
    }

    public Channel channel() {
        return channel;
    }

    public Instant receivedAt() {
        return receivedAt;
    }
}
