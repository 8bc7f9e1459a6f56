package portal.documents.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;

/** The lines about a whole file, which its parser gives as metadata: the header of a mail, the title of a document. */
final class FileHead {
    private static final String REPLY_TO = Message.MESSAGE_RAW_HEADER_PREFIX + "Reply-To";
    private static final Pattern BETWEEN_ADDRESSES = Pattern.compile("[\\s,;<>\"']+");
    private static final List<String> MAILS = List.of("message/rfc822", "application/vnd.ms-outlook");

    private final Metadata metadata;
    private final List<LabelledLine> lines = new ArrayList<>();

    private FileHead(Metadata metadata) {
        this.metadata = metadata;
    }

    static List<LabelledLine> of(Metadata metadata, FileNotes notes) {
        var head = new FileHead(metadata);
        var title = metadata.get(TikaCoreProperties.TITLE);
        if (isMail(metadata)) head.readMail(title, notes);
        else if (title != null && !title.isBlank()) head.lines.add(new LabelledLine(LineLabel.TITLE, title));
        head.lines.addAll(notes.lines());
        return head.lines;
    }

    static boolean isMail(Metadata metadata) {
        var type = String.valueOf(metadata.get(Metadata.CONTENT_TYPE));
        return MAILS.stream().anyMatch(type::startsWith);
    }

    private void readMail(@Nullable String subject, FileNotes notes) {
        add(LineLabel.FROM, people(Metadata.MESSAGE_FROM, Message.MESSAGE_FROM_EMAIL.getName()));
        add(LineLabel.TO, people(Metadata.MESSAGE_TO, Message.MESSAGE_TO_EMAIL.getName()));
        add(LineLabel.CC, people(Metadata.MESSAGE_CC, Message.MESSAGE_CC_EMAIL.getName()));
        add(LineLabel.BCC, people(Metadata.MESSAGE_BCC, Message.MESSAGE_BCC_EMAIL.getName()));
        add(LineLabel.REPLY_TO, metadata.get(REPLY_TO));
        add(LineLabel.SUBJECT, subject);
        if (notes.lines().stream().noneMatch(line -> line.label() == LineLabel.DATE))
            add(LineLabel.DATE, metadata.get(TikaCoreProperties.CREATED));
    }

    /** Returns the names, and those addresses that are not written beside a name already. */
    private String people(String names, String addresses) {
        var named = String.join(", ", metadata.getValues(names));
        var written = List.of(BETWEEN_ADDRESSES.split(named));
        var others = Stream.of(metadata.getValues(addresses)).filter(address -> !written.contains(address));
        return Stream.concat(Stream.of(named), others)
                .filter(each -> !each.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void add(LineLabel label, @Nullable String words) {
        mailLine(label, words).ifPresent(lines::add);
    }

    /** Returns a line with what a field of a mail says; none if it says nothing. */
    static Optional<LabelledLine> mailLine(LineLabel label, @Nullable String words) {
        return words == null || words.isBlank()
                ? Optional.empty()
                : Optional.of(new LabelledLine(label, MailParser.decoded(words)));
    }
}
