package vn.haidang.feedback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.haidang.SignedIn.as;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.haidang.database.Instants;
import vn.haidang.media.HandedFiles;
import vn.haidang.media.PartialFiles;
import vn.haidang.messaging.Message;
import vn.haidang.publication.PieceRef;
import vn.haidang.publication.SideBuffers;
import vn.haidang.staff.Roles;

/** A case with a word of its person in every private place that the portal has. */
public final class CaseOfSomebody {

    private final ApplicationContext portal;

    public CaseOfSomebody(ApplicationContext portal) {
        this.portal = portal;
    }

    /** @param word that stands for somebody */
    public Opened answered(String word) {
        var desk = portal.getBean(CitizenDesk.class);
        var report = new Report(
                UUID.randomUUID().toString(),
                "other",
                "Chuyện của " + word,
                "",
                "Nhà " + word,
                "Bà " + word,
                "Ngõ " + word,
                "0912345678",
                word.toLowerCase(java.util.Locale.ROOT) + "@example.com",
                "Hòm thư " + word,
                false,
                "redacted",
                "");
        var file = HandedFiles.of(word + ".pdf", ("%PDF-1.7 " + word + "\n%%EOF").getBytes(UTF_8));
        var receipt = desk.receipt(desk.receive(report, List.of(file))).orElseThrow();
        var code = receipt.feedback().code();
        var work = portal.getBean(CaseWork.class);
        as("tam", Roles.CASE_OFFICER, () -> work.take(seen(code), "PVHCC"));
        as("tam", Roles.CASE_OFFICER, () -> work.note(seen(code), word + " gọi lại"));
        as(
                "tam",
                Roles.CASE_OFFICER,
                () -> portal.getBean(CaseClosing.class).answer(seen(code), "Đã xong, thưa " + word));
        var secret = String.valueOf(receipt.secret());
        portal.getBean(ReporterDesk.class).grade(new CaseCode(code), secret, Grade.CONTENT, "Cảm ơn, " + word);
        var opened = new Opened(
                code,
                secret,
                portal.getBean(CaseHistory.class).messages(id(code), true).size());
        surround(word, opened);
        return opened;
    }

    public void erase(Opened opened) {
        portal.getBean(PersonalData.class).erase(seen(opened.code()));
    }

    public void restrict(String code) {
        as("tam", Roles.CASE_OFFICER, () -> portal.getBean(CaseWork.class).restrict(seen(code), "Tố cáo"));
    }

    /** Whether the secret still opens the case. */
    public boolean opens(Opened opened) {
        return portal.getBean(ReporterDesk.class)
                .open(new CaseCode(opened.code()), opened.secret())
                .isPresent();
    }

    public UUID id(String code) {
        return portal.getBean(FeedbackCaseRepository.class)
                .findByCode(code)
                .orElseThrow()
                .id();
    }

    /** Letters that never went out, a request, half a file. */
    private void surround(String word, Opened opened) {
        var letter = Message.email(word + "@example.com", "Phản ánh " + opened.code(), "Thư cho " + word);
        var sql = portal.getBean(JdbcClient.class);
        sql.sql("""
                        insert into outgoing_messages (channel, recipient, subject, text, created_at, next_try_at)
                        values ('EMAIL', ?, ?, ?, ?, null)
                        """)
                .params(
                        letter.recipient(),
                        letter.subject(),
                        letter.text(),
                        Instants.stored(java.time.Instant.parse("2026-11-29T00:00:00Z")))
                .update();
        var requests = portal.getBean(DataRequests.class);
        var request = requests.receive(new DataRequestForm(
                "erase", opened.code(), opened.secret(), "Bà " + word, "0912345678", "Xóa hết của " + word, ""));
        as("hanh", Roles.LEADER, () -> requests.settle(request.id(), true, "Đã trả lời " + word));
        as(
                "tam",
                Roles.CASE_OFFICER,
                () -> portal.getBean(SideBuffers.class)
                        .put(new PieceRef("case.note", id(opened.code())), "a", 0, Map.of("text", "Gọi lại " + word)));
        var kept = new KeptWords();
        kept.keep("Thôn Đông", "Bà " + word + " đồng ý");
        as(
                "tam",
                Roles.CASE_OFFICER,
                () -> portal.getBean(PublicAnswers.class)
                        .prepare(seen(opened.code()), new PublicText("Đường", "Hỏng", "Đã sửa"), kept, ""));
        portal.getBean(PartialFiles.class).add(id(opened.code()), UUID.randomUUID(), 0, word.getBytes(UTF_8));
    }

    private SeenCase seen(String code) {
        return portal.getBean(FeedbackCaseRepository.class)
                .findByCode(code)
                .orElseThrow()
                .seen();
    }

    /** @param messages how many were said about it */
    public record Opened(String code, String secret, long messages) {}
}
