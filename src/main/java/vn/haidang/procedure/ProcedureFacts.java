package vn.haidang.procedure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All that is published about a procedure; immutable, so that a version once published stays what it was.
 *
 * @param channels ways of filing; {@code channelsText} is what the source says where it has no table
 * @param cases papers to bring; {@code papersText} the same
 * @param steps Markdown
 * @param decision number of the decision that published the procedure
 * @param link to the entry in the national portal
 * @param validTo last day on which it applies; null while no end is known
 */
public record ProcedureFacts(
        String code,
        String name,
        String field,
        Set<Level> levels,
        List<String> audience,
        Statement agency,
        Statement outcome,
        Statement conditions,
        List<SubmissionChannel> channels,
        Statement channelsText,
        List<PaperCase> cases,
        Statement papersText,
        Statement steps,
        List<String> legalBases,
        List<String> related,
        @Nullable String decision,
        @Nullable OnlineService online,
        @Nullable String link,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** How far a dossier can be handled online. */
    public enum OnlineService {
        FULL("Toàn trình"),
        PARTIAL("Một phần"),
        NONE("Không có");

        private final String label;

        OnlineService(String label) {
            this.label = label;
        }

        @JsonCreator
        public static OnlineService named(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }

        public String label() {
            return label;
        }
    }

    public ProcedureFacts {
        levels = new TreeSet<>(levels);
        audience = List.copyOf(audience);
        channels = List.copyOf(channels);
        cases = List.copyOf(cases);
        legalBases = List.copyOf(legalBases);
        related = List.copyOf(related);
    }

    @JsonIgnore
    public String path() {
        return "/thu-tuc/" + code;
    }

    /** The channel whose time and fee stand on top of the page: at the desk, else the first one. */
    @JsonIgnore
    public Optional<SubmissionChannel> mainChannel() {
        return channels.stream()
                .filter(channel -> channel.kind() == SubmissionChannel.Kind.AT_DESK)
                .findFirst()
                .or(() -> channels.stream().findFirst());
    }

    @JsonIgnore
    public boolean isOfCommune() {
        return levels.contains(Level.COMMUNE);
    }
}
