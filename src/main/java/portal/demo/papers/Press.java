package portal.demo.papers;

import java.io.IOException;

/** Prints one kind of file. */
interface Press {
    byte[] print(Paper paper) throws IOException;
}
