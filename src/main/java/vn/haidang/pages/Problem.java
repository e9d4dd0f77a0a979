package vn.haidang.pages;

import org.springframework.http.HttpStatus;

/** What an error page says. */
public enum Problem {
    NOT_FOUND("Không thấy trang này", "Địa chỉ có thể gõ thiếu, hoặc trang đã chuyển chỗ. Thử tìm lại:"),
    REFUSED(
            "Không mở được từ đây",
            "Yêu cầu này đến từ một trang khác hoặc một mạng chưa được phép. Mở lại trang của cổng rồi làm lại."),
    TOO_LARGE(
            "Gửi lên quá lớn hoặc quá nhiều",
            "Mỗi lần tối đa 5 tệp, mỗi tệp 10 MB. Bấm nút quay lại, bỏ bớt rồi gửi lại."),
    TOO_MANY("Thử quá nhiều lần", "Chờ ít phút rồi làm lại. Cần gấp thì tới thẳng quầy."),
    WRONG_METHOD("Trang này không nhận cách gửi đó", "Mở lại trang rồi làm lại từ nút có sẵn."),
    BUSY(
            "Cổng đang bận",
            "Nhiều người gửi cùng lúc. Chờ nửa phút rồi bấm nút quay lại, gửi lần nữa. Điều đã ghi vẫn còn."),
    AWAY(
            "Cổng đang tạm nghỉ",
            "Nơi lưu dữ liệu chưa trả lời. Chờ nửa phút rồi tải lại trang. Trang chủ, tin tức và thủ tục thường vẫn xem được."),
    WRONG_REQUEST("Yêu cầu chưa đúng", "Địa chỉ hoặc nội dung gửi lên có chỗ sai. Thử tìm lại:"),
    BROKEN("Cổng đang gặp lỗi", "Lỗi ở phía cổng, không phải do bà con. Thử lại sau ít phút.");

    private final String title;
    private final String advice;

    Problem(String title, String advice) {
        this.title = title;
        this.advice = advice;
    }

    static Problem of(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND, GONE -> NOT_FOUND;
            case FORBIDDEN, UNAUTHORIZED -> REFUSED;
            case CONTENT_TOO_LARGE -> TOO_LARGE;
            case TOO_MANY_REQUESTS -> TOO_MANY;
            case METHOD_NOT_ALLOWED, UNSUPPORTED_MEDIA_TYPE, NOT_ACCEPTABLE, NOT_IMPLEMENTED -> WRONG_METHOD;
            case SERVICE_UNAVAILABLE -> BUSY;
            default -> status.is5xxServerError() ? BROKEN : WRONG_REQUEST;
        };
    }

    public String title() {
        return title;
    }

    public String advice() {
        return advice;
    }
}
