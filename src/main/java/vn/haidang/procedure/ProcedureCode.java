package vn.haidang.procedure;

import java.util.regex.Pattern;

/** The number of a procedure in the national database, for example 1.001193. */
public record ProcedureCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("\\d\\.\\d{6}");

    public ProcedureCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a procedure code: " + value);
        }
    }

    public static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
