package vn.haidang.backup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.haidang.database.BeforeMigration;
import vn.haidang.database.CannotStart;

/** A newer build keeps what the older one left before it changes it. */
@Component
class BackupBeforeMigration implements BeforeMigration {

    private static final Logger log = LoggerFactory.getLogger(BackupBeforeMigration.class);

    private final Backups backups;

    BackupBeforeMigration(@Lazy Backups backups) {
        this.backups = backups;
    }

    @Override
    public void prepare(String version) {
        try {
            log.info("Backup     {} was made before the schema changes", backups.makeBefore(version));
        } catch (BackupRefused refused) {
            throw new CannotStart(
                    "The database is to be changed, and could not be backed up before: " + refused.getMessage(),
                    refused);
        }
    }
}
