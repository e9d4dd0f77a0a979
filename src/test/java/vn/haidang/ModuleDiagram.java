package vn.haidang;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

/** Draws the modules in layers, every one above all that it uses. */
final class ModuleDiagram {

    private static final int WIDTH = 900;
    private static final int ROW = 92;

    private final ApplicationModules modules;

    ModuleDiagram(ApplicationModules modules) {
        this.modules = modules;
    }

    String svg() {
        var rows = rows();
        var svg = new StringBuilder();
        var height = rows.size() * ROW + 20;
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\">\n"
                        .formatted(WIDTH, height, WIDTH, height));
        svg.append("<title>Modules of Hải Đăng: dependencies go downwards only</title>\n");
        svg.append("<path fill=\"#fbfaf5\" d=\"M0 0h%dv%dH0z\"/>\n".formatted(WIDTH, height));
        var y = 20;
        for (var row : rows) {
            draw(row, y, svg);
            y += ROW;
        }
        return svg.append("</svg>\n").toString();
    }

    private void draw(List<ApplicationModule> row, int y, StringBuilder svg) {
        var step = (WIDTH - 20) / row.size();
        var x = 10;
        for (var module : row) {
            svg.append(
                    "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"68\" rx=\"10\" fill=\"#e8f1f5\" stroke=\"#07588a\"/>\n"
                            .formatted(x + 4, y, step - 8));
            svg.append(
                    "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" font-size=\"17\" font-weight=\"bold\" fill=\"#062c47\">%s</text>\n"
                            .formatted(x + step / 2, y + 28, module.getIdentifier()));
            svg.append(
                    "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" font-size=\"12\" fill=\"#465d69\">uses %d</text>\n"
                            .formatted(x + step / 2, y + 50, uses(module).size()));
            x += step;
        }
    }

    private List<List<ApplicationModule>> rows() {
        var byHeight = new TreeMap<Integer, List<ApplicationModule>>(Comparator.reverseOrder());
        modules.stream()
                .sorted(Comparator.comparing(module -> module.getIdentifier().toString()))
                .forEach(module -> byHeight.computeIfAbsent(height(module), any -> new ArrayList<>())
                        .add(module));
        return List.copyOf(byHeight.values());
    }

    private int height(ApplicationModule module) {
        return uses(module).stream().mapToInt(used -> height(used) + 1).max().orElse(0);
    }

    private List<ApplicationModule> uses(ApplicationModule module) {
        return module.getDependencies(modules, DependencyDepth.IMMEDIATE)
                .uniqueModules()
                .toList();
    }
}
