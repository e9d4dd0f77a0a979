package vn.haidang.pages;

import org.jspecify.annotations.Nullable;

/**
 * Whose portal this is. What has not been published yet is absent and shown as such, never invented.
 *
 * @param shortName as beside the lighthouse, for example "Đặc khu Lý Sơn"
 * @param codePrefix two letters that begin the code of every feedback case
 * @param portalAddress the national portal, where dossiers are filed
 */
public record Authority(
        String name,
        String shortName,
        String province,
        String codePrefix,
        String portalAddress,
        String portalHotline,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String responsible,
        @Nullable String officeHours,
        @Nullable String receptionSchedule,
        @Nullable String securityContact) {

    /** In letters. */
    public static final int LONGEST = 200;

    public static final int LONGEST_SHORT = 100;

    /** Only the host, as people say it: dichvucong.gov.vn. */
    public String portalHost() {
        return portalAddress.replaceFirst("^https?://", "");
    }
}
