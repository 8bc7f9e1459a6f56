package portal.documents.extraction;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Converts one file after another; runs only in the extraction process. */
class Conversion implements ExtractionMain.FileJob {
    /** The end of the name of a Word file; every other file is taken for a picture. */
    static final String WORD = ".docx";

    @Override
    public void carryOut(Path file, DataOutputStream out) throws IOException {
        convert(file.toString().endsWith(WORD), Files.readAllBytes(file)).write(out);
    }

    static ConvertedFile convert(boolean isWord, byte[] file) {
        try {
            return isWord ? WordConversion.of(file) : ConvertedFile.picture(CleanPicture.of(file));
        } catch (ConversionFailed failed) {
            return ConvertedFile.nothing(failed.outcome);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return ConvertedFile.nothing(ConversionOutcome.BROKEN);
        }
    }

    /** Thrown if a file cannot be converted. */
    static final class ConversionFailed extends IOException {
        private final ConversionOutcome outcome;

        ConversionFailed(ConversionOutcome outcome) {
            super(outcome.name());
            this.outcome = outcome;
        }
    }
}
