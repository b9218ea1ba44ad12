// Server-sent events, read through fetch: EventSource can neither be given a Last-Event-ID nor tell a refusal from a
// pause, and the browser's six connections to a host must not be spent on one stream for each person.

const PAUSES = [300, 700, 1500, 3000, 5000];
const QUIET = 80;
/** The head of an answer may come well before the first event. */
const FIRST = 250;
const PATIENCE = 1500;

/** Reads one stream to its end. Calls `opened` once it answers and `received(event, id)` for each event. */
async function read(url, signal, lastId, opened, received) {
    const headers = { Accept: 'text/event-stream' };
    if (lastId) {
        headers['Last-Event-ID'] = lastId;
    }
    const response = await fetch(url, { headers, signal, cache: 'no-store' });
    if (!response.ok || !response.body) {
        throw new Error(`events: ${response.status}`);
    }
    opened();
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = '';
    for (;;) {
        const { value, done } = await reader.read();
        if (done) {
            return;
        }
        // a CR at the very end may be half of a CRLF: it waits for what follows
        const text = rest + value;
        const usable = text.endsWith('\r') ? text.slice(0, -1) : text;
        const blocks = usable.split(/\r\n\r\n|\n\n|\r\r/u);
        rest = blocks.pop() + text.slice(usable.length);
        blocks.forEach((block) => dispatch(block, received));
    }
}

function dispatch(block, received) {
    const data = [];
    let id = null;
    for (const line of block.split(/\r\n|\n|\r/u)) {
        const colon = line.indexOf(':');
        const field = colon < 0 ? line : line.slice(0, colon);
        const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /u, '');
        if (field === 'data') {
            data.push(value);
        } else if (field === 'id') {
            id = value;
        }
    }
    if (data.length === 0) {
        return;
    }
    let event;
    try {
        event = JSON.parse(data.join('\n'));
    } catch {
        return; // one broken event must not end the chat
    }
    received(event, id);
}

/**
 * Follows a chat until stopped, through any number of interruptions. What a stream brings before its first silence is
 * the chat as it stands: it is handed over in one piece, so that a simulator that was started anew, with an empty
 * chat, leaves no old message on the page.
 *
 * @param {function(): Promise<boolean>} alive asks whether the simulator answers at all
 * @param {{state: function('open'|'lost'), snapshot: function(Array), live: function(Object)}} listener
 * @return {function()} stops it
 */
export function follow(url, alive, listener) {
    let stopped = false;
    const abort = new AbortController();
    let wake = () => {};
    let failures = 0;

    const once = async () => {
        const gathered = gather(listener);
        let open = false;
        const opened = () => {
            if (!open && !stopped) {
                open = true;
                failures = 0;
                listener.state('open');
                gathered.begin();
            }
        };
        // the head of a silent stream may stay in the server's buffer until there is something to tell
        const doubt = setTimeout(() => alive().then((answers) => answers && opened()), FIRST);
        try {
            await read(url, abort.signal, null, opened, gathered.add);
        } catch {
            // refused, cut or stopped: the loop knows what to do
        } finally {
            open = true;
            clearTimeout(doubt);
            gathered.end();
        }
    };
    const loop = async () => {
        while (!stopped) {
            await once();
            if (!stopped) {
                listener.state('lost');
                await new Promise((resolve) => {
                    const timer = setTimeout(resolve, PAUSES[Math.min(failures++, PAUSES.length - 1)]);
                    wake = () => (clearTimeout(timer), resolve());
                });
            }
        }
    };
    const hurry = () => wake();
    addEventListener('online', hurry);
    addEventListener('focus', hurry);
    loop();
    return () => {
        stopped = true;
        removeEventListener('online', hurry);
        removeEventListener('focus', hurry);
        abort.abort();
        wake();
    };
}

/** Holds events back until the stream falls silent, then passes each on as it comes. */
function gather(listener) {
    let events = [];
    let timer = 0;
    let deadline = 0;
    const flush = () => {
        clearTimeout(timer);
        if (events !== null) {
            const all = events;
            events = null;
            listener.snapshot(all);
        }
    };
    const wait = (pause) => {
        clearTimeout(timer);
        timer = setTimeout(flush, Math.max(0, Math.min(pause, deadline - performance.now())));
    };
    return {
        begin() {
            deadline = performance.now() + PATIENCE;
            wait(FIRST);
        },
        add(event) {
            if (events === null) {
                listener.live(event);
            } else {
                events.push(event);
                wait(QUIET);
            }
        },
        end() {
            clearTimeout(timer);
            events = null;
        },
    };
}

/**
 * Looks into a chat for a moment: what it holds beyond `lastId`, or all of it where that is null.
 *
 * @return {Promise<{events: Array, lastId: ?string}>}
 */
export async function glance(url, lastId) {
    const abort = new AbortController();
    const events = [];
    let last = lastId;
    let timer = setTimeout(() => abort.abort(), PATIENCE);
    const quiet = (pause) => {
        clearTimeout(timer);
        timer = setTimeout(() => abort.abort(), pause);
    };
    try {
        await read(url, abort.signal, lastId, () => quiet(FIRST), (event, id) => {
            events.push(event);
            last = id ?? last;
            quiet(2 * QUIET);
        });
    } catch (cause) {
        if (!abort.signal.aborted) {
            throw cause;
        }
    } finally {
        clearTimeout(timer);
    }
    return { events, lastId: last };
}
