package vn.haidang.search;

/**
 * How much each part of a match counts. The figures were found by trying variations on judged questions; what they say:
 * two syllables beside each other count more than each alone, which stands in for words; names count more than texts.
 *
 * @param tie how much the readings of a question add to the best of them
 * @param required share of the syllables of a question that must be found, from 0 to 1
 * @param evenly how strongly longer words of the law are held back: 0 not at all, 1 in proportion to their number
 * @param ordinary for procedures that are no special case
 */
record Weights(
        float title,
        float titlePairs,
        float titleExact,
        float everyday,
        float everydayPairs,
        float body,
        float bodyPairs,
        float wholeName,
        float wholeEverydayName,
        float commune,
        float ordinary,
        float meaning,
        float evenly,
        float required,
        float tie) {

    static final Weights TUNED =
            new Weights(2.4f, 0.7f, 0.2f, 2.2f, 1.5f, 1.9f, 1.3f, 6f, 4f, 1.7f, 2.7f, 1.1f, 0.9f, 0.6f, 0.35f);
}
