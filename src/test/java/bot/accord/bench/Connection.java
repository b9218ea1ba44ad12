package bot.accord.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/** One client's connection; used by the wire's thread only. */
final class Connection {

    private final SocketChannel channel;
    private final SelectionKey key;
    private final Wire.Listener listener;
    private final RequestReader reader = new RequestReader();
    private @Nullable Exchange open;
    private @Nullable ByteBuffer unsent;

    Connection(SocketChannel channel, SelectionKey key, Wire.Listener listener) {
        this.channel = channel;
        this.key = key;
        this.listener = listener;
    }

    void ready() {
        try {
            if (key.isWritable()) {
                send();
            }
            if (key.isValid() && key.isReadable()) {
                read();
            }
        } catch (IOException _) {
            close(); // the client was killed in the middle: what it asked for stays with the listener
        }
    }

    private void read() throws IOException {
        int read;
        do {
            read = reader.read(channel);
        } while (read > 0 && reader.full());
        if (read < 0) {
            close();
        } else {
            next();
        }
    }

    private void next() {
        if (open != null) {
            return;
        }
        var request = reader.next();
        if (request != null) {
            var exchange = new Exchange(this, request);
            open = exchange;
            listener.asked(exchange);
        }
    }

    @SuppressWarnings("ReferenceEquality") // an answer that comes after its connection went on is dropped
    void answer(Exchange exchange, byte[] bytes) {
        if (open != exchange || !channel.isOpen()) {
            return;
        }
        open = null;
        unsent = ByteBuffer.wrap(bytes);
        try {
            send();
            next();
        } catch (IOException _) {
            close();
        }
    }

    private void send() throws IOException {
        var left = unsent;
        if (left == null) {
            return;
        }
        channel.write(left);
        if (left.hasRemaining()) {
            key.interestOps(SelectionKey.OP_READ | SelectionKey.OP_WRITE);
        } else {
            unsent = null;
            key.interestOps(SelectionKey.OP_READ);
        }
    }

    void close() {
        try {
            channel.close();
        } catch (IOException _) {
            return; // closed all the same
        } finally {
            var left = open;
            open = null;
            if (left != null) {
                listener.left(left);
            }
        }
    }
}
