package bot.accord.simulator;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.node.ObjectNode;

/** The stream of what happens in a chat (server-sent events), one virtual thread for each page that looks. */
final class PageEvents {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final World world;
    private final PageSight sight;
    private volatile boolean closed;

    PageEvents(Simulator simulator, PageSight sight) {
        this.world = simulator.world();
        this.sight = sight;
    }

    /** Ends all streams: an application that stops waits for its open requests. */
    void close() {
        closed = true;
        world.wake();
    }

    ServerResponse events(ServerRequest request) {
        var who = sight.who(request, request.param("as").orElse(""));
        var last = Query.whole(request.headers().firstHeader("Last-Event-ID")).orElse(0L);
        return ServerResponse.sse(
                stream -> {
                    var watcher = new Watcher(who.room(), who.id(), stream, last);
                    Thread.ofVirtual().name("simulator-events").start(watcher::run);
                },
                Duration.ZERO);
    }

    /** One page at one chat; {@code place} is the number of the last event that it has. */
    private final class Watcher {
        private final Room room;
        private final long person;
        private final ServerResponse.SseBuilder stream;
        private final AtomicBoolean gone = new AtomicBoolean();
        private long place;

        Watcher(Room room, long person, ServerResponse.SseBuilder stream, long place) {
            this.room = room;
            this.person = person;
            this.stream = stream;
            this.place = place;
            stream.onComplete(this::leave);
            stream.onError(_ -> leave());
            stream.onTimeout(this::leave);
        }

        void run() {
            try {
                if (world.locked(() -> room.after(place)).isEmpty()) {
                    all();
                }
                while (!isOver()) {
                    next();
                }
                stream.complete();
            } catch (IOException e) {
                stream.error(e);
            }
        }

        private void leave() {
            gone.set(true);
            world.wake();
        }

        private boolean isOver() {
            return closed || gone.get() || world.closed();
        }

        /** Sends all that the chat holds. */
        private void all() throws IOException {
            var look = world.look(room);
            var number = look.last() - look.messages().size();
            for (var message : look.messages()) {
                number++;
                send(number, world.locked(() -> View.typed("message").set("message", View.message(room, message))));
            }
            place = look.last();
        }

        private void next() throws IOException {
            var events = world.await(HEARTBEAT, () -> isOver() ? Optional.of(List.of()) : fresh());
            if (isOver()) {
                return;
            }
            if (events.isEmpty()) {
                stream.comment("still here");
                stream.send();
            } else if (events.get().isEmpty()) {
                all();
            } else {
                for (var event : events.get()) {
                    send(
                            event.number(),
                            world.locked(() -> Optional.ofNullable(View.event(room, event.event(), person)))
                                    .orElse(null));
                    place = event.number();
                }
            }
        }

        /** Returns the events after the place; an empty list if too many have gone by to know them all. */
        private Optional<List<Event.Numbered>> fresh() {
            return room.after(place)
                    .map(list -> list.isEmpty() ? Optional.<List<Event.Numbered>>empty() : Optional.of(list))
                    .orElseGet(() -> Optional.of(List.of()));
        }

        private void send(long number, @Nullable ObjectNode data) throws IOException {
            if (data != null) {
                stream.id(Long.toString(number));
                stream.data(Json.write(data));
            }
        }
    }
}
