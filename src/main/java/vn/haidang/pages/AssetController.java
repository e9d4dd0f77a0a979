package vn.haidang.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class AssetController {

    private final Assets assets;
    private final PageWriter writer;

    AssetController(Assets assets, PageWriter writer) {
        this.assets = assets;
        this.writer = writer;
    }

    @GetMapping("/assets/{name}")
    void asset(@PathVariable String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asset = assets.withHashedName(name).orElseThrow(NotFound.page());
        writer.writeForever(asset.body(), asset.type(), request, response);
    }
}
