package vn.haidang.feedback;

/** How much waits. */
record CaseBurden(long open, long dueToday, long overdue) {}
