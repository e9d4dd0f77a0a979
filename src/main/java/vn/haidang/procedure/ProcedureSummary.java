package vn.haidang.procedure;

/** A published procedure as the catalogue shows it. */
public record ProcedureSummary(String code, String name, String field) {

    public String path() {
        return "/thu-tuc/" + code;
    }
}
