// What stands around the messages: the header, the bar of the pinned message, the dots while the bot types.

import { byId, paint } from './elements.js';
import { languageName } from './people.js';
import { gist } from './store.js';

const TYPING = 5000;

/** The chat's frame; it shows what it is told about the open conversation. */
export class Frame {
    constructor(cast) {
        this.cast = cast;
        this.conversation = null;
        this.connected = false;
        this.typingUntil = 0;
        this.timer = 0;
    }

    open(conversation) {
        this.conversation = conversation;
        const { group, chat, title } = conversation;
        byId('chat').hidden = false;
        byId('chat').dataset.chat = chat;
        byId('chat-title').textContent = group ? title : this.cast.bot.name;
        paint(byId('chat-avatar'), group ? chat : this.cast.bot.id, this.cast.bot.name, group ? 'group' : 'bot');
        this.typing(false);
        this.pinned();
        this.blocked();
    }

    /** Shows whether the simulator answers. */
    connection(connected) {
        if (connected !== this.connected) {
            byId('announcer').textContent = connected ? 'Connected' : 'Connection lost, connecting';
        }
        this.connected = connected;
        this.status();
    }

    /** A chat action is shown for five seconds, or until the bot's message is there. */
    typing(on) {
        clearTimeout(this.timer);
        this.typingUntil = on ? performance.now() + TYPING : 0;
        if (on) {
            this.timer = setTimeout(() => this.typing(false), TYPING);
        }
        byId('typing').hidden = !on;
        this.status();
    }

    status() {
        const person = this.cast.person(this.conversation.as);
        const node = byId('status');
        const typed = this.typingUntil > performance.now();
        node.dataset.state = !this.connected ? 'connecting' : typed ? 'typing' : 'ready';
        const you = person ? `You are ${person.name} · ${languageName(person.language)}` : '';
        node.textContent = !this.connected ? 'connecting…' : typed ? 'typing…' : you;
        node.title = you;
    }

    pinned() {
        const message = this.conversation.messages.findLast((each) => each.pinned) ?? null;
        byId('pinned').hidden = message === null;
        byId('pinned-text').textContent = gist(message);
        byId('pinned').dataset.pinned = message?.id ?? '';
    }

    /** While the bot is blocked a button stands where one would write. */
    blocked() {
        byId('composer-form').hidden = this.conversation.blocked;
        byId('unblock').hidden = !this.conversation.blocked;
    }
}
