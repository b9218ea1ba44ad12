package bot.accord.desk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of the database: readable by its owner alone, and worked on by one process at a time.
 *
 * <p>The lock is the operating system's: it ends with the process that holds it, however that ends.
 */
final class DataFolder implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DataFolder.class);
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static DataFolder take(Path folder) {
        try {
            Files.createDirectories(folder.toAbsolutePath(), attributes(folder, FOLDER));
            warnIfOpen(folder);
            return new DataFolder(folder, lock(folder.resolve("accord.lock")));
        } catch (IOException fault) {
            throw new DataRefused(
                    "ACCORD_DATA_DIR %s cannot be used: %s; name a folder that this user may write to"
                            .formatted(folder, fault),
                    fault);
        }
    }

    private static FileChannel lock(Path file) throws IOException {
        var channel = FileChannel.open(privately(file), StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException held) {
            log.debug("the lock is held by this very process", held);
        }
        channel.close();
        throw new DataRefused(
                "ACCORD_DATA_DIR %s is in use by another process; stop that one, or name another folder"
                        .formatted(file.getParent()),
                null);
    }

    /** Returns the database's file, made empty if it is not there; SQLite gives its side files the same rights. */
    Path database() {
        try {
            return privately(folder.resolve("accord.db"));
        } catch (IOException fault) {
            throw new DataRefused(
                    "%s cannot be made: %s; check the disk and the folder's rights"
                            .formatted(folder.resolve("accord.db"), fault),
                    fault);
        }
    }

    private static Path privately(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, attributes(file, FILE));
        }
        warnIfOpen(file);
        return file;
    }

    private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> rights) {
        return isPosix(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static void warnIfOpen(Path path) throws IOException {
        if (!isPosix(path)) {
            return;
        }
        var rights = EnumSet.copyOf(Files.getPosixFilePermissions(path));
        rights.removeAll(FOLDER);
        if (!rights.isEmpty()) {
            log.atWarn()
                    .addKeyValue("path", path)
                    .addKeyValue("remedy", "chmod go= " + path)
                    .log("data can be read by other users of this machine");
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException fault) {
            log.atWarn().addKeyValue("folder", folder).setCause(fault).log("lock was not released");
        }
    }
}
