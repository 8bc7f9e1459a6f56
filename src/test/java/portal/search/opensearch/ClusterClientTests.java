package portal.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;
import org.hibernate.cfg.Configuration;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.util.common.SearchException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;
import portal.hosting.CannotStart;
import portal.hosting.DataFolder;
import portal.search.Leaflet;
import portal.search.index.IndexConfiguration;

/**
 * Tests the connection to a cluster over TLS. The cluster is a fake: it records the {@code Authorization} header of
 * each request and always answers with status 503.
 */
@Tag("slow")
class ClusterClientTests {
    private static final String PASSWORD = "the cluster's own";

    @TempDir
    static Path folder;

    private static HttpsServer cluster;
    private static Path certificate;
    private static final LinkedBlockingQueue<Optional<String>> shown = new LinkedBlockingQueue<>();

    @BeforeAll
    static void start() throws Exception {
        var keys = keys();
        cluster = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        cluster.setHttpsConfigurator(new HttpsConfigurator(tls(keys)));
        cluster.createContext("/", exchange -> {
            shown.add(Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")));
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
        });
        cluster.start();
        certificate = Files.writeString(
                folder.resolve("cluster.pem"),
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(keys.getCertificate("cluster").getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
    }

    @AfterAll
    static void stop() {
        cluster.stop(0);
    }

    @BeforeEach
    void forget() {
        shown.clear();
    }

    @Test
    void a_cluster_is_trusted_by_its_certificate_and_told_of_nobody_when_there_is_nobody_to_tell_of() {
        assertThat(status(trusted())).isEqualTo(503);
        assertThat(shown.poll()).isEmpty();
    }

    @Test
    void a_cluster_that_nobody_vouches_for_is_refused_before_it_hears_anything() {
        assertThatThrownBy(() -> ask("portal.search.username=liaison", "portal.search.password=secret"))
                .isInstanceOf(SSLException.class);
        assertThat(shown).isEmpty();
    }

    @Test
    void why_a_cluster_is_away_is_a_sentence_with_its_address_and_what_to_change() {
        var configured = configured(null);
        assertThatThrownBy(() -> ask("portal.search.username=liaison"))
                .satisfies(failure -> assertThat(OutageExplanation.of(new SearchException("told", failure), configured))
                        .contains("https://cluster:9200", "certificate", "PORTAL_SEARCH_CERTIFICATE")
                        .hasLineCount(1));
        assertThat(OutageExplanation.of(
                        new SearchException("told", new ConnectException("Connection refused")), configured))
                .contains("https://cluster:9200", "Connection refused", "PORTAL_SEARCH_URIS");
        assertThatThrownBy(() -> ask(trusted()))
                .satisfies(failure ->
                        assertThat(OutageExplanation.of(failure, configured)).contains("503"));
    }

    @Test
    void a_certificate_that_is_none_ends_the_start_with_a_sentence() throws IOException {
        var absent = folder.resolve("absent.pem");
        var nonsense = Files.writeString(folder.resolve("nonsense.pem"), "nonsense");
        for (var none : List.of(absent, nonsense))
            assertThatThrownBy(() -> new ClusterClient(configured(none)))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContainingAll(none.toString(), "https://cluster:9200", "PORTAL_SEARCH_CERTIFICATE");
    }

    private static Cluster configured(Path certificate) {
        return new Cluster(
                List.of(URI.create("https://cluster:9200")),
                null,
                null,
                null,
                certificate,
                "liaison",
                "opensearch:3.4");
    }

    @Test
    void a_name_and_a_password_are_shown_with_the_first_question() {
        assertThat(status(trusted(), "portal.search.username=liaison", "portal.search.password=secret"))
                .isEqualTo(503);
        assertThat(shown.poll())
                .contains("Basic "
                        + Base64.getEncoder().encodeToString("liaison:secret".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_key_is_shown_instead() {
        assertThat(status(trusted(), "portal.search.api-key=a2V5")).isEqualTo(503);
        assertThat(shown.poll()).contains("ApiKey a2V5");
    }

    private static String trusted() {
        return "portal.search.certificate=" + certificate;
    }

    private static int status(String... properties) {
        try {
            return ask(properties).getStatusLine().getStatusCode();
        } catch (ResponseException unwell) {
            return unwell.getResponse().getStatusLine().getStatusCode();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * Sends a request to the fake cluster with the HTTP client of the index. This client has the portal's own settings
     * but no database.
     */
    private static Response ask(String... properties) throws IOException {
        var configuration = new Configuration().addAnnotatedClass(Leaflet.class);
        configuration.getProperties().putAll(settings(properties));
        try (var entities = configuration.buildSessionFactory()) {
            var backend = Search.mapping(entities).backend().unwrap(ElasticsearchBackend.class);
            return backend.client(RestClient.class).performRequest(new Request("GET", "/"));
        }
    }

    private static Map<String, Object> settings(String... properties) {
        var settings = new HashMap<String, Object>(Map.of(
                "hibernate.search.coordination.strategy", "none",
                "hibernate.boot.allow_jdbc_metadata_access", false,
                "hibernate.dialect", "org.hibernate.dialect.MariaDBDialect"));
        new ApplicationContextRunner()
                .withInitializer(context ->
                        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()))
                .withUserConfiguration(IndexConfiguration.class)
                .withBean(DataFolder.class)
                .withBean(PersistenceManagedTypes.class, () -> PersistenceManagedTypes.of(Leaflet.class.getName()))
                .withPropertyValues(
                        "portal.home=" + folder.resolve("home"),
                        "portal.search.uris=https://127.0.0.1:"
                                + cluster.getAddress().getPort())
                .withPropertyValues(properties)
                .run(context ->
                        context.getBean(HibernatePropertiesCustomizer.class).customize(settings));
        return settings;
    }

    /** Creates a key with a self-signed certificate, as many in-house clusters have. */
    private static KeyStore keys() throws IOException, InterruptedException, GeneralSecurityException {
        var file = folder.resolve("cluster.p12");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of("-genkeypair", "-alias", "cluster", "-keyalg", "EC", "-dname", "CN=cluster"));
        command.addAll(List.of("-ext", "san=ip:127.0.0.1", "-storetype", "PKCS12"));
        command.addAll(List.of("-keystore", file.toString(), "-storepass", PASSWORD));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
        return KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
    }

    private static SSLContext tls(KeyStore keys) throws GeneralSecurityException {
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        var tls = SSLContext.getInstance("TLS");
        tls.init(managers.getKeyManagers(), null, null);
        return tls;
    }
}
