package portal.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Repeats a request with one or several concurrent clients, until a number of requests or a time limit is reached.
 *
 * @param servers the processes whose processor time is measured
 * @param isOverHttp whether the clients use HTTP; if so, the processor time of the clients in this process is
 *     subtracted
 */
record Load(Figures figures, String group, Servers servers, boolean isOverHttp) {
    private static final Bound WARM_UP = new Bound(10, 1_000, Duration.ofSeconds(5));
    private static final Bound MEASURED = new Bound(200, 1_500, Duration.ofSeconds(6));
    private static final String WEB = "HttpClient-";

    /**
     * One client. {@link #ask} sends one request; its argument counts the requests of the client, so that each can
     * differ.
     */
    interface Client {
        void ask(int number) throws Exception;
    }

    private record Bound(int least, int most, Duration time) {}

    private record Answers(List<Long> nanos, long cpu) {}

    void measure(String name, List<? extends Client> clients) throws InterruptedException {
        together(clients, WARM_UP);
        var web = web();
        var before = servers.cpu();
        var start = System.nanoTime();
        var answers = together(clients, MEASURED);
        var seconds = (System.nanoTime() - start) / 1e9;
        var spent = Servers.between(before, servers.cpu());
        if (isOverHttp)
            spent.computeIfPresent(Servers.PORTAL, (who, time) -> time.minusNanos(answers.cpu + since(web)));
        var each = new HashMap<String, Double>();
        spent.forEach((who, time) -> each.put(who, time.toNanos() / 1e6 / answers.nanos.size()));
        var title = name + ", " + clients.size() + (clients.size() == 1 ? " client" : " clients");
        figures.spread(group, title, answers.nanos, seconds, each);
    }

    private static Answers together(List<? extends Client> clients, Bound bound) throws InterruptedException {
        var asked = new AtomicInteger();
        var until = System.nanoTime() + bound.time().toNanos();
        try (var threads = Executors.newFixedThreadPool(clients.size())) {
            var runs = new ArrayList<Future<Answers>>();
            for (var client : clients) runs.add(threads.submit(() -> ask(client, bound, asked, until)));
            var nanos = new ArrayList<Long>();
            var cpu = 0L;
            for (var run : runs) {
                nanos.addAll(run.get().nanos());
                cpu += run.get().cpu();
            }
            return new Answers(nanos, cpu);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Answers ask(Client client, Bound bound, AtomicInteger asked, long until) throws Exception {
        var clock = ManagementFactory.getThreadMXBean();
        var nanos = new ArrayList<Long>();
        var cpu = clock.getCurrentThreadCpuTime();
        for (int done = asked.get(), number = 0;
                done < bound.most() && (done < bound.least() || System.nanoTime() < until);
                done = asked.incrementAndGet()) {
            var start = System.nanoTime();
            client.ask(number++);
            nanos.add(System.nanoTime() - start);
        }
        return new Answers(nanos, clock.getCurrentThreadCpuTime() - cpu);
    }

    /** Returns the processor time of each thread of Java's HTTP client, in nanoseconds, by the id of the thread. */
    private static Map<Long, Long> web() {
        var clock = ManagementFactory.getThreadMXBean();
        var times = new HashMap<Long, Long>();
        for (var thread : Thread.getAllStackTraces().keySet())
            if (thread.getName().startsWith(WEB))
                times.put(thread.threadId(), Math.max(0, clock.getThreadCpuTime(thread.threadId())));
        return times;
    }

    private static long since(Map<Long, Long> before) {
        return web().entrySet().stream()
                .mapToLong(thread -> thread.getValue() - before.getOrDefault(thread.getKey(), 0L))
                .sum();
    }
}
