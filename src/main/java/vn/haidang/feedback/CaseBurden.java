package vn.haidang.feedback;

/**
 * How much waits.
 *
 * @param promisedElsewhere forwarded to a body whose day has passed
 */
record CaseBurden(long open, long dueToday, long overdue, long promisedElsewhere) {

    /** In one line, for the morning. */
    String words() {
        var elsewhere = promisedElsewhere == 0 ? "" : ", %d nơi khác giữ quá hẹn".formatted(promisedElsewhere);
        return "Hôm nay: %d phản ánh chưa xong, %d đến hạn, %d quá hạn%s."
                .formatted(open, dueToday, overdue, elsewhere);
    }
}
