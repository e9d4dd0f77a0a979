package vn.haidang.pages;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityProfileTest {

    @ParameterizedTest
    @ValueSource(strings = {"gọi nhé", "0", "0255 x", "......", "<b>0255</b>"})
    void whatCannotBeCalledIsNoTelephone(String phone) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AuthorityProfile.requireGood(with(phone, null)))
                .withMessage("authority.phone.wrong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "javascript:alert(1)", "https://a b.vn", "a@b.vn\nContact: x"})
    void aSecurityContactCanBeReached(String contact) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AuthorityProfile.requireGood(with(null, contact)))
                .withMessage("authority.security.wrong");
    }

    @Test
    void whatIsRightOrNotPublishedIsTaken() {
        assertThatNoException().isThrownBy(() -> {
            AuthorityProfile.requireGood(with(null, null));
            AuthorityProfile.requireGood(with("(0255) 100 200", "https://example.vn/bao-mat"));
            AuthorityProfile.requireGood(with("1022", "bao-mat@example.vn"));
        });
    }

    private static Authority with(@Nullable String phone, @Nullable String security) {
        return new Authority(
                "Đặc khu",
                "Đặc khu",
                "Tỉnh",
                "LS",
                "https://example.vn",
                "1",
                null,
                phone,
                null,
                null,
                null,
                null,
                security);
    }
}
