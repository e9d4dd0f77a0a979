package vn.haidang.procedure.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.haidang.procedure.FactsDifference;
import vn.haidang.procedure.PublicVersion;
import vn.haidang.text.VietnameseDates;

/**
 * A version of a procedure that is or was public.
 *
 * @param difference what the version after it says differently; null for the newest one
 */
public record VersionPage(
        PublicVersion version,
        @Nullable PublicVersion next,
        @Nullable FactsDifference difference,
        List<PublicVersion> all) {

    /** @param all public versions, newest first */
    static Optional<VersionPage> of(List<PublicVersion> all, int number) {
        for (var at = 0; at < all.size(); at++) {
            var version = all.get(at);
            if (version.number() == number) {
                var next = at == 0 ? null : all.get(at - 1);
                var difference = next == null ? null : FactsDifference.between(version.facts(), next.facts());
                return Optional.of(new VersionPage(version, next, difference, all));
            }
        }
        return Optional.empty();
    }

    public Map<String, String> parts() {
        return FactsDifference.parts(version.facts());
    }

    public String publishedOn(PublicVersion any) {
        var at = any.publishedAt();
        return at == null ? "" : VietnameseDates.day(at);
    }

    public String path(PublicVersion any) {
        return version.facts().path() + "/phien-ban/" + any.number();
    }
}
