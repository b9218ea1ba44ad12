// Looks after the chats that are not open, for the list on the left. One short look at each after the person did
// something and now and then: a stream of its own for each would use up the browser's six connections to a host.

import { eventsUrl } from './api.js';
import { glance } from './stream.js';

const ROUND = 20_000;
const SOON = [900, 3500];

/** Keeps the last message and the unread count of the other chats fresh. */
export class Patrol {
    /**
     * @param {Cast} cast
     * @param {function(): ?Conversation} open the chat that has a stream of its own
     * @param {function()} changed called when a chat holds something new
     */
    constructor(cast, open, changed) {
        this.cast = cast;
        this.open = open;
        this.changed = changed;
        this.timers = [];
        this.walking = false;
    }

    start() {
        this.round();
        setInterval(() => this.round(), ROUND);
        document.addEventListener('visibilitychange', () => this.round());
    }

    /** What the person just did may reach others in a moment. */
    soon() {
        this.timers.forEach(clearTimeout);
        this.timers = SOON.map((pause) => setTimeout(() => this.round(), pause));
    }

    /** The simulator may be another one from now on: what it calls 57 is not what the last one called so. */
    forget() {
        this.cast.conversations.forEach((conversation) => (conversation.lastId = null));
    }

    async round() {
        if (this.walking || document.visibilityState !== 'visible') {
            return;
        }
        this.walking = true;
        try {
            for (const conversation of [...this.cast.conversations.values()]) {
                if (conversation !== this.open()) {
                    await this.visit(conversation);
                }
            }
        } catch {
            this.forget(); // the open chat's stream finds out when the simulator is back
        } finally {
            this.walking = false;
        }
    }

    async visit(conversation) {
        const since = conversation.lastId;
        const { events, lastId } = await glance(eventsUrl(conversation.chat, conversation.as), since);
        if (conversation === this.open() || conversation.lastId !== since) {
            return; // it was opened, or the simulator started anew, while we looked
        }
        conversation.lastId = lastId;
        if (since === null) {
            conversation.replace(events.filter((event) => event.message || event.type === 'delete'));
        } else {
            events.forEach((event) => conversation.apply(event));
        }
        if (since === null || events.length > 0) {
            this.changed();
        }
    }
}
