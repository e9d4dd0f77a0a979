package vn.haidang.procedure.web;

import java.util.List;
import vn.haidang.pages.Authority;
import vn.haidang.procedure.ProcedureFacts;
import vn.haidang.text.Markdown;

/**
 * The sheet for the notice board: the record, nothing else.
 *
 * @param qr address of a picture in the page itself
 */
public record NoticePage(ProcedureFacts facts, ProcedurePage.Edition edition, Authority authority, String qr) {

    public List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public List<String> steps() {
        return facts.steps().isGiven()
                ? lines(facts.steps().text()).stream().map(Markdown::toText).toList()
                : List.of(facts.steps().shown());
    }
}
