package vn.haidang.staff;

/** A unit was opened or is called something else. Raised inside the transaction. */
public record UnitChanged(String code) {}
