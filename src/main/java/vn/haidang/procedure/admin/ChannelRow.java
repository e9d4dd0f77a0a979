package vn.haidang.procedure.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.haidang.calendar.Term;
import vn.haidang.deadline.WallCalendar;
import vn.haidang.procedure.Fee;
import vn.haidang.procedure.ProcessingTime;
import vn.haidang.procedure.SubmissionChannel;
import vn.haidang.procedure.SubmissionChannel.Kind;

/** A way of filing with its time and its fee. A time is a number with a unit, or words where there is no number. */
class ChannelRow implements RepeatedRows.Row<SubmissionChannel> {

    private static final int LONGEST_DAYS = 3650;

    private final Select<Kind> kind = new Select<>();
    private final IntegerField count = new IntegerField();
    private final Select<Term.Unit> unit = new Select<>();
    private final TextField words = new TextField();
    private final NumberField amount = new NumberField();
    private final TextField feeNote = new TextField();
    private final TextField decidedBy = new TextField();
    private final TextField note = new TextField();
    private final Div fields = new Div(kind, count, unit, words, amount, feeNote, decidedBy, note);

    ChannelRow() {
        kind.setLabel(label("procedure.channel.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(Kind::label);
        kind.setValue(Kind.AT_DESK);
        count.setLabel(label("procedure.channel.count"));
        count.setMin(1);
        count.setMax(LONGEST_DAYS);
        unit.setLabel(label("procedure.channel.unit"));
        unit.setItems(Term.Unit.values());
        unit.setItemLabelGenerator(WallCalendar::word);
        unit.setValue(Term.Unit.WORKING_DAY);
        words.setLabel(label("procedure.channel.words"));
        words.setHelperText(label("procedure.channel.words.help"));
        amount.setLabel(label("procedure.channel.amount"));
        amount.setHelperText(label("procedure.channel.amount.help"));
        amount.setMin(0);
        feeNote.setLabel(label("procedure.channel.fee-note"));
        decidedBy.setLabel(label("procedure.channel.decided-by"));
        decidedBy.setHelperText(label("procedure.channel.decided-by.help"));
        note.setLabel(label("procedure.channel.note"));
        kind.addClassName("whole-row");
        List.<HasStyle>of(words, amount, feeNote, decidedBy, note).forEach(field -> field.addClassName("wide"));
        fields.addClassName("form-fields");
    }

    private String label(String key) {
        return kind.getTranslation(key);
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public void read(SubmissionChannel channel) {
        kind.setValue(channel.kind());
        note.setValue(Texts.orEmpty(channel.note()));
        var time = channel.time();
        if (time != null && time.term() != null) {
            count.setValue(time.count());
            unit.setValue(time.unit());
        } else if (time != null) {
            words.setValue(Texts.orEmpty(time.text()));
        }
        var fee = channel.fee();
        if (fee != null) {
            amount.setValue(fee.amount() == null ? null : fee.amount().doubleValue());
            feeNote.setValue(Texts.orEmpty(fee.note()));
            decidedBy.setValue(Texts.orEmpty(fee.decidedBy()));
        }
    }

    @Override
    public Optional<SubmissionChannel> write() {
        return Optional.of(new SubmissionChannel(kind.getValue(), time(), fee(), Texts.orNull(note)));
    }

    private @Nullable ProcessingTime time() {
        if (count.getValue() != null) {
            return new ProcessingTime(count.getValue(), unit.getValue(), null);
        }
        var said = Texts.orNull(words);
        return said == null ? null : new ProcessingTime(null, null, said);
    }

    private @Nullable Fee fee() {
        var dong = amount.getValue() == null ? null : Long.valueOf(Math.round(amount.getValue()));
        var remark = Texts.orNull(feeNote);
        return dong == null && remark == null ? null : new Fee(dong, remark, Texts.orNull(decidedBy));
    }

    @Override
    public void focus() {
        kind.focus();
    }
}
