package vn.haidang.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.procedure.ImportReport.Outcome;

/**
 * What an import would do.
 *
 * @param missing codes of published records that came from other systems and that the file does not hold: they may have
 *     been abolished, which an approver decides one by one
 */
public record ImportPreview(List<Line> lines, List<String> missing) {

    public List<Line> refused() {
        return lines.stream().filter(line -> line.outcome() == null).toList();
    }

    public List<Line> with(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).toList();
    }

    /**
     * One record of the file.
     *
     * @param place line or place in the list, from 1
     * @param outcome null for a record that is refused
     * @param problem why it is refused
     */
    public record Line(
            int place,
            String code,
            String name,
            @Nullable Outcome outcome,
            FactsDifference difference,
            List<String> findings,
            @Nullable String problem) {

        static Line refused(int place, String problem) {
            return new Line(place, "", "", null, new FactsDifference(List.of()), List.of(), problem);
        }
    }
}
