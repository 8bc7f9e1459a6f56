package portal.documents;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;

/** A channel that reads a file without its header: position 0 is the first byte after the header. */
class WithoutHeader implements SeekableByteChannel {
    private final FileChannel file;
    private final int header;

    WithoutHeader(FileChannel file, int header) throws IOException {
        this.file = file;
        this.header = header;
        position(0);
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return file.read(target);
    }

    @Override
    public long position() throws IOException {
        return file.position() - header;
    }

    @Override
    public WithoutHeader position(long position) throws IOException {
        file.position(position + header);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size() - header;
    }

    @Override
    public int write(ByteBuffer source) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
