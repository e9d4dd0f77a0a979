package vn.haidang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lan@example.vn",
                "tran.thi-lan+cu@mail.quangngai.gov.vn",
                "a@b.co",
                "lan_1@xn--bcher-kva.vn",
                "LAN@GMAIL.COM"
            })
    void whatCanExistIsOne(String text) {
        assertThat(EmailAddress.isOne(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lan",
                "@example.vn",
                "lan@",
                "lan@example",
                "lan@.vn",
                "lan@example..vn",
                "lan@-example.vn",
                "lan@example-.vn",
                ".lan@example.vn",
                "lan.@example.vn",
                "la..n@example.vn",
                "lan@ex ample.vn",
                "a b@example.vn",
                "lan@example.vn,hoa@example.vn",
                "lan@@example.vn",
                "lan@10.0.0.1",
                "lan@gmail.con",
                "lan@gmail.c",
                "lan@may.local",
                "lan@x.invalid",
                "lan\r\nBcc:x@example.vn"
            })
    void whatCannotExistIsNone(String text) {
        assertThat(EmailAddress.isOne(text)).isFalse();
    }

    @Test
    void fortyThousandDotsAreRefusedAtOnce() {
        var taken = OwnTime.of(() -> {
            assertThat(EmailAddress.isOne("a@" + ".".repeat(40_000))).isFalse();
            assertThat(EmailAddress.isOne("a@" + "a.".repeat(40_000))).isFalse();
            assertThat(EmailAddress.isOne("a".repeat(65) + "@example.vn")).isFalse();
        });

        assertThat(taken).isLessThan(Duration.ofMillis(50));
    }
}
