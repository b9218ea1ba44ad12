package bot.accord.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Measures what one call costs the rig, with clients that cost less than any HTTP library. */
final class RigCost {

    private static final int CLIENTS = 4;
    private static final int WARM_UP = 60_000;
    private static final int CALLS = 60_000;
    private static final String BODY = """
            {"chat_id":"5000001","text":"%s","entities":[{"type":"bold","offset":0,"length":10}],"reply_markup":\
            {"inline_keyboard":[[{"text":"The agreement","callback_data":"1.home.agreement"}],[{"text":"Exchanges",\
            "callback_data":"1.home.exchanges"},{"text":"Contacts","callback_data":"1.home.contacts"}]]},\
            "method":"sendmessage"}""".formatted("A screen of usual length. ".repeat(12));

    private RigCost() {}

    static void run() throws IOException {
        var listener = new RigServer.Listener() {};
        try (var rig = new RigServer(1, listener)) {
            hammer(rig, WARM_UP);
            var threads = ManagementFactory.getThreadMXBean();
            var cpu = threads.getThreadCpuTime(rig.wire().threadId());
            var user = threads.getThreadUserTime(rig.wire().threadId());
            var begun = System.nanoTime();
            hammer(rig, CALLS);
            var used = threads.getThreadCpuTime(rig.wire().threadId()) - cpu;
            var own = threads.getThreadUserTime(rig.wire().threadId()) - user;
            System.out.printf(
                    "%s%nrig: a sendMessage of %d bytes costs %.1f us of CPU, %.1f of them outside the kernel; %.0f a second%n",
                    Usage.machine(),
                    BODY.length(),
                    used / 1e3 / CALLS,
                    own / 1e3 / CALLS,
                    CALLS / ((System.nanoTime() - begun) / 1e9));
        }
    }

    private static void hammer(RigServer rig, int calls) {
        var clients = new Thread[CLIENTS];
        for (var at = 0; at < CLIENTS; at++) {
            clients[at] = Thread.ofPlatform().start(() -> client(rig, calls / CLIENTS));
        }
        for (var client : clients) {
            try {
                client.join();
            } catch (InterruptedException interruption) {
                throw new IllegalStateException("interrupted while measuring the rig", interruption);
            }
        }
    }

    private static void client(RigServer rig, int calls) {
        var request = ("POST /bot" + RigServer.TOKEN + "/sendmessage HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type:"
                        + " application/json; charset=utf-8\r\nContent-Length: " + BODY.length()
                        + "\r\nConnection: Keep-Alive\r\nAccept-Encoding: gzip\r\nUser-Agent: rig\r\n\r\n" + BODY)
                .getBytes(StandardCharsets.UTF_8);
        var answer = new byte[8_192];
        try (var socket =
                new Socket(InetAddress.ofLiteral("127.0.0.1"), rig.wire().port())) {
            socket.setTcpNoDelay(true);
            OutputStream out = socket.getOutputStream();
            for (var call = 0; call < calls; call++) {
                out.write(request);
                if (socket.getInputStream().read(answer) < 0) {
                    throw new IllegalStateException("the rig closed the connection");
                }
            }
        } catch (IOException failure) {
            throw new IllegalStateException("the rig does not answer", failure);
        }
    }
}
