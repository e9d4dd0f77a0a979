package vn.haidang.directory.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.haidang.directory.Hotline;
import vn.haidang.pages.Frame;
import vn.haidang.pages.Kept;
import vn.haidang.pages.Section;

@Controller
class HotlineController {

    private final Hotline hotline;
    private final Templates templates;

    HotlineController(Hotline hotline, Templates templates) {
        this.hotline = hotline;
        this.templates = templates;
    }

    @Kept
    @GetMapping("/duong-day-nong")
    JteModel show(Frame frame) {
        return templates.directoryHotline(
                frame.titled(
                                "Đường dây nóng",
                                frame.isCallable()
                                        ? "Số điện thoại theo nhóm việc, giờ nghe máy, cách nói khi gọi."
                                        : "Số máy chưa công bố; cách gửi phản ánh trên cổng.")
                        .in(Section.HOTLINE),
                hotline.groups());
    }
}
