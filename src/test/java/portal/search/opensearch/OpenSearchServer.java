package portal.search.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * A real OpenSearch cluster on the loopback address. Each node is a separate process, which ends with this process at
 * the latest.
 *
 * <p>OpenSearch refuses to run as root. If this process runs as root, the nodes run as the user nobody, on a copy of
 * the program that this user may read.
 */
public final class OpenSearchServer implements AutoCloseable {
    /** The folder to which the Maven option {@code -Popensearch} unpacks OpenSearch. */
    private static final Path UNPACKED = Path.of("target/opensearch/opensearch-3.6.0");

    private static final int HEAP_OF_TESTS = 512;
    private static final int PATIENCE_SECONDS = 600;
    private static final boolean IS_ROOT = "root".equals(System.getProperty("user.name"));

    /** A shell script that starts a process, and kills it when the pipe from the parent process is closed. */
    private static final String LEASH = "\"$@\" </dev/null & cat >/dev/null; kill -9 $! 2>/dev/null";

    private final Path folder;
    private final Path program;
    private final int heapMegabytes;
    private final List<Node> nodes;

    private OpenSearchServer(int count, int heapMegabytes) {
        this.heapMegabytes = heapMegabytes;
        try {
            folder = Files.createTempDirectory("opensearch");
            program = IS_ROOT ? folder.resolve("program") : UNPACKED.toAbsolutePath();
            if (IS_ROOT) {
                FileSystemUtils.copyRecursively(UNPACKED, program);
                run("chown", "-R", "nobody", folder.toString());
            }
            var ports = freePorts(2 * count);
            nodes = IntStream.range(0, count)
                    .mapToObj(i -> new Node("node" + i, ports.get(2 * i), ports.get(2 * i + 1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts this number of nodes, with a heap that suffices for the few items of a test. */
    public static OpenSearchServer start(int count) {
        return start(count, HEAP_OF_TESTS);
    }

    /** Starts this number of nodes as one cluster, and waits until all of them have joined it. */
    public static OpenSearchServer start(int count, int heapMegabytes) {
        var server = new OpenSearchServer(count, heapMegabytes);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        server.nodes.forEach(Node::start);
        server.awaitNodes(count);
        return server;
    }

    /** Returns the addresses of all nodes, in the format of {@code portal.search.uris}. */
    public String uris() {
        return String.join(",", nodes.stream().map(Node::address).toList());
    }

    List<Node> nodes() {
        return nodes;
    }

    /** Sends a request to the first node that is running, and returns the response. */
    public String ask(String method, String path, String body) throws IOException {
        return running().ask(method, path, body);
    }

    /** Returns the processes of the nodes that are running. */
    public Stream<ProcessHandle> processes() {
        return nodes.stream().filter(Node::isRunning).flatMap(node -> node.process.descendants());
    }

    /** Returns the elected cluster manager. */
    Node elected() throws IOException {
        var name = ask("GET", "_cat/cluster_manager?h=node", "").strip();
        return nodes.stream().filter(node -> node.name.equals(name)).findFirst().orElseThrow();
    }

    private Node running() {
        return nodes.stream().filter(Node::isRunning).findFirst().orElseThrow();
    }

    /** Waits until the cluster of the first running node has this number of nodes. */
    void awaitNodes(int count) {
        await("_cluster/health?wait_for_nodes=" + count + "&wait_for_status=yellow&timeout=5s");
    }

    /** Waits until every shard of the cluster has all its replicas. */
    void awaitCopies() {
        await("_cluster/health?wait_for_status=green&timeout=5s");
    }

    private void await(String path) {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!isFine(path)) {
            if (System.nanoTime() > until) throw new AssertionError("OpenSearch does not get there: " + path);
        }
    }

    private boolean isFine(String path) {
        try {
            return ask("GET", path, "").contains("\"timed_out\":false");
        } catch (IOException notYet) {
            pause();
            return false;
        }
    }

    @Override
    public void close() {
        nodes.forEach(Node::kill);
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One node of a cluster. */
    final class Node {
        private final String name;
        private final int port;
        private final int transport;
        private Process process;

        private Node(String name, int port, int transport) {
            this.name = name;
            this.port = port;
            this.transport = transport;
        }

        String address() {
            return "http://127.0.0.1:" + port;
        }

        boolean isRunning() {
            return process != null && process.isAlive();
        }

        void start() {
            try {
                var home = folder.resolve(name);
                configure(home.resolve("config"));
                if (IS_ROOT) run("chown", "-R", "nobody", home.toString());
                var command = new ArrayList<>(List.of("sh", "-c", LEASH, "sh"));
                if (IS_ROOT) command.addAll(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
                command.addAll(java(home));
                process = new ProcessBuilder(command)
                        .directory(home.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(home.resolve("log").toFile())
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Kills the process of the node, like a power cut. */
        void kill() {
            if (process == null) return;
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            process.onExit().join();
        }

        String ask(String method, String path, String body) throws IOException {
            var request = HttpRequest.newBuilder(URI.create(address() + "/" + path))
                    .header("Content-Type", "application/json")
                    .method(method, BodyPublishers.ofString(body))
                    .build();
            try (var client = HttpClient.newHttpClient()) {
                return client.send(request, BodyHandlers.ofString()).body();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private void configure(Path config) throws IOException {
            Files.createDirectories(config);
            Files.createDirectories(config.resolveSibling("tmp"));
            var transports = nodes.stream()
                    .map(node -> "\"127.0.0.1:" + node.transport + '"')
                    .toList();
            Files.writeString(config.resolve("opensearch.yml"), """
                    cluster.name: liaison-%d
                    node.name: %s
                    path.data: %s
                    path.logs: %s
                    network.host: 127.0.0.1
                    http.port: %d
                    transport.port: %d
                    discovery.seed_hosts: [%s]
                    cluster.initial_cluster_manager_nodes: [%s]
                    cluster.routing.allocation.disk.threshold_enabled: false
                    cluster.fault_detection.follower_check.timeout: 5s
                    """.formatted(
                    nodes.getFirst().transport,
                    name,
                    config.resolveSibling("data"),
                    config.resolveSibling("logs"),
                    port,
                    transport,
                    String.join(", ", transports),
                    String.join(", ", nodes.stream().map(node -> node.name).toList())));
            Files.writeString(config.resolve("log4j2.properties"), """
                    appender.console.type = Console
                    appender.console.name = console
                    appender.console.layout.type = PatternLayout
                    appender.console.layout.pattern = [%d][%p][%c{1.}] %m%n
                    rootLogger.level = warn
                    rootLogger.appenderRef.console.ref = console
                    """);
        }

        private List<String> java(Path home) {
            return List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx" + heapMegabytes + "m",
                    "-XX:+UseSerialGC",
                    "-Djava.io.tmpdir=" + home.resolve("tmp"),
                    "-Dopensearch.path.home=" + program,
                    "-Dopensearch.path.conf=" + home.resolve("config"),
                    "-Dopensearch.distribution.type=zip",
                    "-Dopensearch.bundled_jdk=false",
                    "-Dorg.apache.lucene.store.MMapDirectory.sharedArenaMaxPermits=1",
                    "--add-modules=jdk.incubator.vector",
                    "-javaagent:" + program.resolve("agent/opensearch-agent.jar"),
                    "-cp",
                    program.resolve("lib") + "/*",
                    "org.opensearch.bootstrap.OpenSearch");
        }
    }

    private static List<Integer> freePorts(int count) throws IOException {
        var sockets = new ArrayList<ServerSocket>();
        try {
            for (int i = 0; i < count; i++) sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            return sockets.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            for (var socket : sockets) socket.close();
        }
    }

    private static void run(String... command) throws IOException {
        try {
            if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0)
                throw new IOException("Failed: " + Stream.of(command).toList());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
