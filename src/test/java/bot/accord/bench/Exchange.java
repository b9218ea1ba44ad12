package bot.accord.bench;

import java.nio.charset.StandardCharsets;

/** One HTTP request, and the way to answer it: once, now or later, on the wire's thread. */
final class Exchange {

    private final Connection connection;
    private final Request request;

    Exchange(Connection connection, Request request) {
        this.connection = connection;
        this.request = request;
    }

    /**
     * What was asked.
     *
     * @param target path and query as they were sent
     * @param type the content type, empty if none was named
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared nor changed
    record Request(String target, String type, byte[] body) {}

    Request request() {
        return request;
    }

    /** Answers; does nothing where the client has left. */
    void answer(int status, String type, byte[] body) {
        var head = ("HTTP/1.1 " + status + " -\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        var whole = new byte[head.length + body.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        connection.answer(this, whole);
    }

    void json(int status, byte[] body) {
        answer(status, "application/json", body);
    }

    /** Closes the connection without an answer. */
    void cut() {
        connection.close();
    }
}
