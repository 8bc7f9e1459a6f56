package portal.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;

/** The machine on which, and the date when, something was measured. */
final class Machine {
    private static final String PROCESSORS = "machine, processors";
    private static final String MEMORY = "machine, memory";
    private static final String HEAP = "machine, heap of the portal";
    private static final String LOAD = "machine, load before";
    private static final String DAY = "machine, days since 1970";
    private static final int MEGABYTE = 1 << 20;

    private Machine() {}

    static void add(Figures figures, String group) {
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        figures.add(group, PROCESSORS, machine.getAvailableProcessors(), "");
        figures.add(group, MEMORY, machine.getTotalMemorySize() / (1024.0 * MEGABYTE), "GB");
        figures.add(group, HEAP, Runtime.getRuntime().maxMemory() / (double) MEGABYTE, "MB");
        figures.add(group, LOAD, machine.getSystemLoadAverage(), "");
        figures.add(group, DAY, LocalDate.now(ZoneOffset.UTC).toEpochDay(), "");
    }

    /** Returns the stored values as a sentence. */
    static String describe(Map<String, Double> values) {
        return String.format(
                Locale.ROOT,
                "Measured on %s with %.0f processors and %.0f GB of memory; the heap of the portal was %.0f MB. The load "
                        + "average at the start was %.1f.",
                LocalDate.ofEpochDay(values.getOrDefault(DAY, 0.0).longValue()),
                values.getOrDefault(PROCESSORS, 0.0),
                values.getOrDefault(MEMORY, 0.0),
                values.getOrDefault(HEAP, 0.0),
                values.getOrDefault(LOAD, 0.0));
    }
}
