package vn.haidang.procedure;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a published procedure must say (khoản 2 Điều 8 Nghị định 63/2010/NĐ-CP). Leaving a part open is allowed where the law
 * does, as "không quy định"; an empty part keeps a record that was written here from being published.
 */
public enum MandatoryPart {
    NAME(facts -> !facts.name().isBlank()),
    STEPS(facts -> facts.steps().isStated()),
    CHANNELS(facts -> !facts.channels().isEmpty() || facts.channelsText().isStated()),
    TIME(facts -> facts.channels().stream().allMatch(channel -> channel.time() != null)),
    PAPERS(facts -> facts.papersText().isStated()
            || facts.cases().stream().anyMatch(group -> !group.papers().isEmpty())),
    AUDIENCE(facts -> !facts.audience().isEmpty()),
    AGENCY(facts -> facts.agency().isStated());

    private final Predicate<ProcedureFacts> isThere;

    MandatoryPart(Predicate<ProcedureFacts> isThere) {
        this.isThere = isThere;
    }

    /** In the order of the form. */
    public static Set<MandatoryPart> missingIn(ProcedureFacts facts) {
        var missing = EnumSet.allOf(MandatoryPart.class);
        missing.removeIf(part -> part.isThere.test(facts));
        return missing;
    }

    /** Key of its name in the message bundles. */
    public String key() {
        return "procedure.part." + name().toLowerCase(Locale.ROOT);
    }
}
