package vn.haidang.feedback;

/** How a report reached us. */
public enum Channel {
    WEB("Qua cổng"),
    PHONE("Điện thoại"),
    COUNTER("Tại quầy"),
    LETTER("Thư");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
