package portal.demo.papers;

import java.io.IOException;

/** Generates files of one format. */
interface FileFormat {
    byte[] print(Paper paper) throws IOException;
}
