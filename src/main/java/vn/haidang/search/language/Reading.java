package vn.haidang.search.language;

/**
 * What a piece of a query may mean.
 *
 * @param id of the syllable in the model; negative for a word it does not know
 * @param cost of having typed it like this, a negative natural logarithm
 */
record Reading(int id, String text, double cost) {}
