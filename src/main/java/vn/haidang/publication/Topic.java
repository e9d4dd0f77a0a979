package vn.haidang.publication;

/**
 * One heading of the authority's communication plan.
 *
 * @param tree CCHC (administrative reform) or CDS (digital transformation)
 * @param slug for addresses; codes hold the letter đ
 */
public record Topic(String slug, String code, String tree, String name) {

    /** As citizens see it on a label: CĐS, not CDS. */
    public static String label(String tree) {
        return tree.equals("CDS") ? "CĐS" : tree;
    }

    public static String treeName(String tree) {
        return tree.equals("CDS") ? "Chuyển đổi số" : "Cải cách hành chính";
    }
}
