package vn.haidang.procedure;

import java.util.List;

/**
 * Something that happens in a life, with the procedures it brings.
 *
 * @param steps in the order in which they are done
 */
public record LifeEvent(String slug, String title, String lead, List<Step> steps) {

    public LifeEvent {
        steps = List.copyOf(steps);
    }

    public String path() {
        return "/thu-tuc/viec/" + slug;
    }

    /** @param codes of procedures, the usual one first; some may not be published here */
    public record Step(String title, List<String> codes) {

        public Step {
            codes = List.copyOf(codes);
        }
    }
}
