package org.sitrep.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that is written from some byte on; what stood there is dropped. */
final class FileFrom extends FilterOutputStream {

    /** @param from bytes to keep */
    FileFrom(Path file, long from) throws IOException {
        super(Channels.newOutputStream(positioned(file, from)));
    }

    private static FileChannel positioned(Path file, long from) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            return channel.truncate(from).position(from);
        } catch (IOException failure) {
            channel.close();
            throw failure;
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }
}
