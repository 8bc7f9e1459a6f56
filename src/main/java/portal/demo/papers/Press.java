package portal.demo.papers;

import java.io.IOException;

/** Generates files of one format. */
interface Press {
    byte[] print(Paper paper) throws IOException;
}
