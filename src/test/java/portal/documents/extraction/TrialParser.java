package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Simulates a faulty parser. The content of the file says what it does: for example, "hang" or "memory" (use all
 * memory).
 */
public class TrialParser implements Parser {
    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.application("x-trial"));
    }

    @Override
    public void parse(InputStream in, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException {
        var text = new XHTMLContentHandler(handler, metadata);
        text.startDocument();
        var orders = new String(in.readAllBytes(), UTF_8).strip().split(":");
        switch (orders[1]) {
            case "halt" -> Runtime.getRuntime().halt(137);
            case "once" -> haltTheFirstTime(Path.of(orders[2]), text);
            case "hang" -> {
                while (true) Thread.onSpinWait();
            }
            case "slow" -> slow(text);
            case "memory" -> {
                var kept = new ArrayList<byte[]>();
                while (true) kept.add(new byte[1 << 20]);
            }
            case "recursion" -> text.characters(Integer.toString(deeper(0)));
            case "endless" -> {
                while (true) text.characters("word ");
            }
            case "chatter" -> {
                for (int i = 0; i < 100_000; i++) System.out.println("chatter");
                text.characters("quiet answer");
            }
            case "environment" -> text.characters(System.getenv().keySet().toString());
            case "network" -> text.characters(canReach(Integer.parseInt(orders[2])) ? "reached" : "cut off");
            default -> throw new IllegalStateException(orders[1]);
        }
        text.endDocument();
    }

    private static void haltTheFirstTime(Path mark, XHTMLContentHandler text) throws IOException, SAXException {
        if (Files.notExists(mark)) {
            Files.createFile(mark);
            Runtime.getRuntime().halt(137);
        }
        text.characters("read at the second attempt");
    }

    private static void slow(XHTMLContentHandler text) throws SAXException {
        try {
            Thread.sleep(20_000);
            text.characters("slow but fine");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean canReach(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static int deeper(int depth) {
        return depth < 0 ? depth : deeper(depth + 1) + 1;
    }
}
