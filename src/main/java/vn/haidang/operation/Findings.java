package vn.haidang.operation;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.haidang.staff.MayAdminister;

/** How the portal is, in the same words for people as for machines. */
@Service
public class Findings {

    private final Wellbeing wellbeing;

    Findings(Wellbeing wellbeing) {
        this.wellbeing = wellbeing;
    }

    @MayAdminister
    public List<Finding> all() {
        return wellbeing.findings();
    }
}
