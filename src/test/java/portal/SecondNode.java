package portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import portal.hosting.DataFolder;

/** A second portal in this process, with the database, keys, files and clock of the first portal. It has no search. */
public final class SecondNode {
    private static final List<String> SHARED = List.of("keys", "audit", "files");
    private static final List<String> DATABASE = List.of(
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.datasource.password",
            "spring.liquibase.user",
            "spring.liquibase.password");

    private SecondNode() {}

    public static ConfigurableApplicationContext beside(ApplicationContext first) {
        var second = WithoutServer.portal()
                .initializers(context -> prepare((GenericApplicationContext) context, first))
                .run();
        SecurityContextHolder.setContextHolderStrategy(first.getBean(SecurityContextHolderStrategy.class));
        return second;
    }

    private static void prepare(GenericApplicationContext second, ApplicationContext first) {
        var clock = first.getBean(TestClock.class);
        second.registerBean("testClock", TestClock.class, () -> clock, bean -> bean.setPrimary(true));
        second.addBeanFactoryPostProcessor(beans -> ((BeanDefinitionRegistry) beans)
                .removeBeanDefinition("savedSearchScheduler")); // because saved searches need search
        TestPropertyValues.of(
                        "portal.home=" + home(first.getBean(DataFolder.class).root()),
                        "portal.pages-asked-again=1d",
                        "portal.search.uris=http://localhost:9",
                        "spring.jpa.properties.hibernate.search.enabled=false")
                .and(DATABASE.stream()
                        .map(name -> name + "=" + first.getEnvironment().getProperty(name)))
                .applyTo(second);
    }

    private static Path home(Path first) {
        try {
            var home = first.resolveSibling(first.getFileName() + "-second");
            Files.createDirectories(home);
            for (var name : SHARED)
                if (Files.exists(first.resolve(name)) && !Files.exists(home.resolve(name)))
                    Files.createSymbolicLink(home.resolve(name), first.resolve(name));
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
