package vn.haidang.feedback;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.MayDirectCases;
import vn.haidang.text.WrongInput;

/** The templates of answers. None comes with the portal: what the authority rests its answers on is for it to say. */
@Service
@Transactional
public class AnswerTemplates {

    private final JdbcClient sql;
    private final AuditTrail audit;

    AnswerTemplates(JdbcClient sql, AuditTrail audit) {
        this.sql = sql;
        this.audit = audit;
    }

    @MayDirectCases
    @Transactional(readOnly = true)
    public List<AnswerTemplate> all() {
        return sql.sql("select id, name, legal_basis, text from answer_templates order by name")
                .query((row, number) -> new AnswerTemplate(
                        UUID.fromString(row.getString("id")),
                        row.getString("name"),
                        row.getString("legal_basis"),
                        row.getString("text")))
                .list();
    }

    /**
     * Adds one or takes the place of the one with the same id.
     *
     * @throws WrongInput with a message key, for a name that is taken
     */
    @MayDirectCases
    public void put(AnswerTemplate template) {
        try {
            sql.sql("""
                            insert into answer_templates (id, name, legal_basis, text) values (:id, :name, :basis, :text)
                            on duplicate key update name = if(id = :id, :name, null), legal_basis = :basis, text = :text
                            """)
                    .param("id", template.id().toString())
                    .param("name", template.name())
                    .param("basis", template.legalBasis())
                    .param("text", template.text())
                    .update();
        } catch (org.springframework.dao.DataIntegrityViolationException e) {
            throw new WrongInput("template.name.taken", e);
        }
        audit.record("template.changed", template.id().toString(), "");
    }

    @MayDirectCases
    public void remove(UUID id) {
        sql.sql("delete from answer_templates where id = ?")
                .param(id.toString())
                .update();
        audit.record("template.removed", id.toString(), "");
    }
}
