package vn.haidang.staff;

import java.util.regex.Pattern;

/**
 * What Vietnamese people are called, without marks: a family name, then one to three syllables. Whoever guesses passwords
 * tries such names with a year behind them first. The lists hold the family names of most people and the usual syllables.
 */
final class PersonNames {

    private static final String FAMILIES =
            "nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|dinh|dao|doan|mai|trinh|truong|lam|luong|cao|chau|ta|to|tang|thai|ha|kieu|quach|vuong|luu";

    private static final String SYLLABLES =
            "an|anh|ai|bac|bach|bao|bich|binh|cam|canh|chau|chi|chien|chinh|chung|cong|cuc|cuong|dan|dai|dang|danh|dao|dat|diem|diep|dieu|dinh|doan|dong|du|duc|dung|duong|duy|duyen|gia|giang|giao|ha|hai|han|hang|hanh|hao|hau|hien|hiep|hieu|hoa|hoai|hoan|hoang|hong|hop|hue|hung|huong|huu|huy|huyen|khai|khang|khanh|khiem|khoa|khoi|kien|kieu|kim|ky|lam|lan|le|lien|lieu|linh|loan|loc|loi|long|luan|luc|luong|ly|mai|man|manh|mau|minh|muoi|my|nam|nga|ngan|nghia|ngoc|nguyen|nguyet|nhan|nhat|nhi|nhu|nhung|nu|oanh|phat|phi|phong|phu|phuc|phung|phuong|quan|quang|que|quoc|quy|quyen|quynh|sang|sen|son|suong|tai|tam|tan|thach|thai|thang|thanh|thao|the|thi|thien|thinh|tho|thoa|thom|thong|thu|thuan|thuc|thuy|thuyen|tien|tin|tinh|toan|tra|tram|tran|trang|tri|trieu|trinh|trong|truc|trung|truong|tu|tuan|tung|tuyen|tuyet|uyen|van|vi|viet|vinh|vu|vuong|vy|xuan|yen";

    /** With so much before or behind it, as a year and a sign, it is still little more than a name. */
    private static final Pattern LITTLE_MORE =
            Pattern.compile("[0-9]{0,6}(?:%s)(?:%s){1,3}[a-z]?[0-9]{0,8}[a-z]?".formatted(FAMILIES, SYLLABLES));

    private PersonNames() {}

    /** @param bare small Latin letters and digits alone */
    static boolean isLittleMore(String bare) {
        return LITTLE_MORE.matcher(bare).matches();
    }
}
