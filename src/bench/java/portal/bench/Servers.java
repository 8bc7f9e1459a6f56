package portal.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.search.opensearch.OpenSearchServer;

/** The server processes: the portal, its database, and perhaps a search engine. Measures their processor time. */
record Servers(@Nullable OpenSearchServer engine) {
    static final String PORTAL = "portal";
    static final String DATABASE = "database";
    static final String ENGINE = "engine";

    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Returns the processes of a portal whose index is in its own process. */
    static Servers embedded() {
        return new Servers(null);
    }

    /**
     * Returns the processor time of each process so far. The portal runs in this process, so the time of the benchmark
     * itself counts too.
     */
    Map<String, Duration> cpu() {
        var cpu = new LinkedHashMap<String, Duration>();
        cpu.put(PORTAL, Duration.ofNanos(MACHINE.getProcessCpuTime()));
        cpu.put(DATABASE, of(databases(ProcessHandle.current())));
        if (engine != null) cpu.put(ENGINE, of(engine.processes()));
        return cpu;
    }

    /** Returns the processor time of each process so far, for a portal that runs in a separate process. */
    Map<String, Duration> cpu(ProcessHandle portal) {
        var cpu = cpu();
        cpu.put(PORTAL, of(Stream.of(portal)));
        cpu.put(DATABASE, of(databases(portal)));
        return cpu;
    }

    /** Returns the processor time of each process between two measurements. */
    static Map<String, Duration> between(Map<String, Duration> before, Map<String, Duration> after) {
        var spent = new LinkedHashMap<String, Duration>();
        after.forEach((who, time) -> spent.put(who, time.minus(before.getOrDefault(who, Duration.ZERO))));
        return spent;
    }

    private static Stream<ProcessHandle> databases(ProcessHandle portal) {
        return portal.descendants()
                .filter(process -> process.info().command().orElse("").endsWith("/mariadbd"));
    }

    private static Duration of(Stream<ProcessHandle> processes) {
        return processes
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
