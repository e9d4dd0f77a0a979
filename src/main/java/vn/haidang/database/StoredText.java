package vn.haidang.database;

import java.util.List;
import net.ttddyy.dsproxy.transform.ParameterReplacer;
import net.ttddyy.dsproxy.transform.ParameterTransformer;
import net.ttddyy.dsproxy.transform.TransformInfo;
import vn.haidang.text.CleanText;

/** The one door by which text comes into the database, whichever form, paste, import or upload it comes from. */
class StoredText implements ParameterTransformer {

    @Override
    public void transformParameters(ParameterReplacer parameters, TransformInfo statement) {
        for (var parameter : List.copyOf(parameters.getModifiedParameters().entrySet())) {
            var set = parameter.getValue().getArgs();
            if (set.length > 1 && set[1] instanceof String text) {
                var clean = CleanText.of(text);
                if (!clean.equals(text)) {
                    parameters.setString(parameter.getKey().getIndex(), clean);
                }
            }
        }
    }
}
