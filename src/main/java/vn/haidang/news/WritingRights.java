package vn.haidang.news;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.Roles;
import vn.haidang.text.WrongInput;

/** Who writes what: editors everything, contributors what is of their unit and what they wrote in themselves. */
@Component
class WritingRights {

    private final CurrentStaff current;

    WritingRights(CurrentStaff current) {
        this.current = current;
    }

    boolean mayWrite(Article article) {
        return current.is(Roles.EDITOR)
                || current.is(Roles.CONTRIBUTOR)
                        && (isOfOwnUnit(article.unitCode())
                                || article.publication().writers().lines().anyMatch(current.username()::equals));
    }

    /** @throws AccessDeniedException when somebody else's unit has to write it */
    Article require(Article article) {
        if (!mayWrite(article)) {
            throw new AccessDeniedException("%s may not write %s".formatted(current.username(), article.id()));
        }
        return article;
    }

    /** @throws WrongInput with a message key, when a contributor gives a piece to another unit */
    void requireUnit(@Nullable String unitCode) {
        var own = current.user().unitCode();
        if (!current.is(Roles.EDITOR) && !Objects.equals(unitCode, own)) {
            throw new WrongInput("article.unit.other");
        }
    }

    private boolean isOfOwnUnit(@Nullable String unitCode) {
        return unitCode != null && unitCode.equals(current.user().unitCode());
    }
}
