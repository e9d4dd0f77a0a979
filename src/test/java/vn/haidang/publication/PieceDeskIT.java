package vn.haidang.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.haidang.SignedIn.as;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.haidang.PortalTest;
import vn.haidang.staff.Roles;
import vn.haidang.text.WrongInput;

/** What lies on the desk beside a piece: remarks, what is being typed, links to look at it. */
@PortalTest
class PieceDeskIT {

    @Autowired
    PieceComments comments;

    @Autowired
    SideBuffers buffers;

    @Autowired
    Previews previews;

    @Autowired
    PieceVersions versions;

    @Autowired
    JdbcClient sql;

    private final PieceRef piece = new PieceRef("article", UUID.randomUUID());

    @Test
    void aRemarkStaysWithThePieceUntilSomebodySettlesIt() {
        as("minh", Roles.APPROVER, () -> comments.add(piece, " lúc 7 giờ ", "Kiểm lại giờ"));
        var remark = as("lan", Roles.EDITOR, () -> comments.about(piece)).getFirst();
        assertThat(remark.quote()).isEqualTo("lúc 7 giờ");
        assertThat(remark.isOpen()).isTrue();

        as("lan", Roles.EDITOR, () -> comments.settle(new PieceRef("article", UUID.randomUUID()), remark.id()));
        assertThat(open()).isTrue();
        as("lan", Roles.EDITOR, () -> comments.settle(piece, remark.id()));

        assertThat(open()).isFalse();
    }

    @Test
    void anEmptyRemarkIsRefusedAndACaseOfficerReadsNone() {
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> as("minh", Roles.APPROVER, () -> comments.add(piece, "", " ")))
                .withMessage("comment.required");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as("tam", Roles.CASE_OFFICER, () -> comments.about(piece)));
    }

    @Test
    void whatNobodyCameBackForIsForgotten() {
        as("lan", Roles.EDITOR, () -> buffers.put(piece, "", 3, Map.of("title", "Dở dang")));
        var link = as("lan", Roles.EDITOR, () -> previews.offer(piece)).path();
        var token = link.substring(link.lastIndexOf('/') + 1);
        buffers.sweep();
        previews.sweep();
        assertThat(previews.open(token)).contains(piece);
        assertThat(as("lan", Roles.EDITOR, () -> buffers.find(piece)))
                .get()
                .extracting(SideBuffers.Buffer::version)
                .isEqualTo(3);

        sql.sql("update piece_buffers set at = now(3) - interval 31 day where piece_id = ?")
                .param(piece.id().toString())
                .update();
        sql.sql("update piece_previews set until = now(3) - interval 1 second where piece_id = ?")
                .param(piece.id().toString())
                .update();
        buffers.sweep();
        previews.sweep();

        assertThat(as("lan", Roles.EDITOR, () -> buffers.find(piece))).isEmpty();
        assertThat(sql.sql("select count(*) from piece_previews where piece_id = ?")
                        .param(piece.id().toString())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void anOldVersionGoesAndTheNewestOfAPieceStays() {
        as("lan", Roles.EDITOR, () -> versions.keep(piece, Map.of("title", "Một"), ""));
        as("lan", Roles.EDITOR, () -> versions.keep(piece, Map.of("title", "Hai"), ""));
        versions.sweep();
        assertThat(as("lan", Roles.EDITOR, () -> versions.all(piece))).hasSize(2);

        sql.sql("update piece_versions set at = now(3) - interval 61 month where piece_id = ?")
                .param(piece.id().toString())
                .update();
        versions.sweep();

        assertThat(as("lan", Roles.EDITOR, () -> versions.all(piece)))
                .extracting(PieceVersion::number)
                .containsExactly(2);
    }

    private boolean open() {
        return as("lan", Roles.EDITOR, () -> comments.about(piece)).getFirst().isOpen();
    }
}
