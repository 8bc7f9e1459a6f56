package portal.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks the same thing many times, from one or from several clients at once. */
class Load {
    private static final int WARM_UP = 400;
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** One client's requests, told apart by a number. */
    interface Client {
        void ask(int number) throws Exception;
    }

    /** @param each how many measured requests per client, after as many in all to warm up as the compiler needs */
    static void measure(Figures figures, String group, String name, List<? extends Client> clients, int each)
            throws InterruptedException {
        together(clients, Math.max(10, WARM_UP / clients.size()));
        var before = MACHINE.getProcessCpuTime();
        var nanos = together(clients, each);
        var cpu = (MACHINE.getProcessCpuTime() - before) / 1e6 / nanos.size();
        figures.spread(
                group, name + ", " + clients.size() + (clients.size() == 1 ? " client" : " clients"), nanos, cpu);
    }

    private static List<Long> together(List<? extends Client> clients, int each) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(clients.size())) {
            var runs = new ArrayList<Future<List<Long>>>();
            for (var client : clients) runs.add(threads.submit(() -> ask(client, each)));
            var all = new ArrayList<Long>();
            for (var run : runs) all.addAll(run.get());
            return all;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static List<Long> ask(Client client, int times) throws Exception {
        var nanos = new ArrayList<Long>(times);
        for (int i = 0; i < times; i++) {
            var start = System.nanoTime();
            client.ask(i);
            nanos.add(System.nanoTime() - start);
        }
        return nanos;
    }
}
